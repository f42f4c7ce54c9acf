// a table of functions, each of which calls a handler that it captured: which class that is decides what comes out, and behaviours stand around it
internal static class HandlersKept
{
    private interface IRequest<TResult>;
    private interface IHandler<in TRequest, TResult> where TRequest : IRequest<TResult> { Task<TResult> Handle(TRequest request); }
    private interface IBehaviour { Task<object?> Around(object request, Func<Task<object?>> next); }

    private sealed record GetName(string Id) : IRequest<string>;
    private sealed record GetNumber(string Id) : IRequest<string>;

    private sealed class NameHandler : IHandler<GetName, string>
    {
        public Task<string> Handle(GetName request) => Task.FromResult(Data.Resident().Name);
    }

    private sealed class NumberHandler : IHandler<GetNumber, string>
    {
        public async Task<string> Handle(GetNumber request) { await Task.Delay(1); return Data.Resident().Number; }
    }

    private sealed class Recording : IBehaviour
    {
        public List<string> Requests { get; } = [];
        public List<string> Answers { get; } = [];

        public async Task<object?> Around(object request, Func<Task<object?>> next)
        {
            Requests.Add(request.GetType().Name);
            var answer = await next();
            Answers.Add($"{answer}");
            return answer;
        }
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Func<object, Task<object?>>> handlers = [];
        private readonly List<IBehaviour> behaviours = [];

        public Mediator With<TRequest, TResult>(IHandler<TRequest, TResult> handler) where TRequest : IRequest<TResult>
        {
            handlers[typeof(TRequest)] = async r => await handler.Handle((TRequest)r);
            return this;
        }

        public Mediator With(IBehaviour behaviour) { behaviours.Add(behaviour); return this; }

        public async Task<TResult> Send<TResult>(IRequest<TResult> request)
        {
            Func<Task<object?>> call = () => handlers[request.GetType()](request);
            foreach (var b in behaviours)
            {
                var next = call;
                call = () => b.Around(request, next);
            }

            return (TResult)(await call())!;
        }
    }

    public static async Task Names()
    {
        var record = new Recording();
        var m = new Mediator().With(new NameHandler()).With(record);
        Net.Send(await m.Send(new GetName("1"))); // clean
        Net.Send(record.Answers[0]); // clean
    }

    public static async Task Numbers()
    {
        var record = new Recording();
        var m = new Mediator().With(new NumberHandler()).With(record);
        Net.Send(await m.Send(new GetNumber("1"))); // want PK1001
        Net.Send(record.Requests[0]); // clean
        Net.Send(record.Answers[0]); // want PK1001
    }
}
