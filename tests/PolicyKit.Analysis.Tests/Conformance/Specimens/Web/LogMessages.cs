// log messages whose bodies a generator writes

using Microsoft.Extensions.Logging;

public sealed partial class Counter(ILogger<Counter> logger)
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Application {Number} of {Name}")]
    static partial void Received(ILogger logger, string number, string name);

    [LoggerMessage(1, LogLevel.Error, "Broken")]
    static partial void Broken(ILogger logger, Exception reason, object detail);

    [LoggerMessage(LogLevel.Warning, "Slow {Text}")]
    partial void Slow(string text);

    public void Take(string number, [OfZone(typeof(MyNumberZone))] string key, [OfZone(typeof(LgwanZone))] string memo)
    {
        Received(logger, number, "Hanako"); // clean
        Received(logger, key, "Hanako"); // want PK1007
        Received(logger, number, memo); // clean
        Broken(logger, new InvalidOperationException("x"), number); // clean
        Broken(logger, new InvalidOperationException("x"), new { Key = key }); // want PK1007
        Slow(key[..2]); // want PK1007
        Slow(number); // clean
    }
}
