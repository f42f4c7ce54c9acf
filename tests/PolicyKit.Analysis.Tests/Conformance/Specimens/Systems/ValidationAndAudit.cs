// validation results, messages with data, audit logs, masks, enumerations
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
public enum TorokuKbn { Shinki = 1, Henko = 2, Sakujo = 3 }
[Flags] public enum Taisho { None = 0, Zei = 1, Kokuho = 2, Kaigo = 4 }
public record ValidationError(string Field, string Message, object? Attempted = null);
public class ValidationResultList
{
    private readonly List<ValidationError> errors = [];
    public IReadOnlyList<ValidationError> Errors => errors;
    public bool IsValid => errors.Count == 0;

    public void Add(string f, string m, object? v = null) => errors.Add(new(f, m, v));
    public override string ToString() => string.Join(";", errors.Select(e => $"{e.Field}:{e.Message}"));
}
public abstract class Validator<T>
{
    private readonly List<(Func<T, object?> Get, string Name, Func<object?, bool> Ok, string Msg)> rules = [];
    protected void Rule(Func<T, object?> get, string name, Func<object?, bool> ok, string msg) => rules.Add((get, name, ok, msg));
    public ValidationResultList Validate(T x)
    {
        var r = new ValidationResultList();
        foreach (var (get, name, ok, msg) in rules)
        {
            var v = get(x);
            if (!ok(v))
                r.Add(name, msg, v);
        }

        return r;
    }
}
public class ResidentValidator : Validator<Resident>
{
    public ResidentValidator()
    {
        Rule(r => r.Number, "番号", v => v is string { Length: 12 }, "12桁で入力してください");
    }
}
public class NameValidator : Validator<Resident> { public NameValidator() { Rule(r => r.Name, "氏名", v => v is string { Length: > 0 }, "必須です"); } }
public class Message(string id, string template)
{
    public string Id => id;

    public string Format(params object?[] a) => string.Format(template, a);
    public override string ToString() => id + ":" + template;
}
public static class Messages
{
    public static readonly Message E001 = new("E001", "番号{0}は登録済みです");
    public static readonly Message E002 = new("E002", "エラー");
}
public record AuditEntry(string User, string Action, string Target, DateTime At)
{
    public string ToLine() => $"{At:O}\t{User}\t{Action}\t{Target}";
    public string ToSummary() => $"{User} {Action}";
}
public interface IAuditSink { void Write(AuditEntry e); }
public class RemoteAudit : IAuditSink { public void Write(AuditEntry e) => Net.Send(e.ToLine()); }
public class SummaryAudit : IAuditSink { public void Write(AuditEntry e) => Net.Send(e.ToSummary()); }
public class Auditor(IAuditSink sink, string user)
{
    public void Log(string action, string target) => sink.Write(new AuditEntry(user, action, target, DateTime.UtcNow));
}
public static partial class Masking
{
    public static string Head4(string s) => s[..4] + "********";
    public static string All(string s) => Regex.Replace(s, ".", "*");
    public static string Const(string s) => "************";
    public static string ByRegex(string s) => Regex.Replace(s, @"(\d{4})\d{8}", "$1****");
}
public class ValidationSites
{
    public void A1() { var e = new ResidentValidator().Validate(Data.Resident()).Errors; foreach (var x in e) Net.Send(x.Attempted?.ToString()); } // want PK1001
    public void A2() { var e = new NameValidator().Validate(Data.Resident()).Errors; foreach (var x in e) Net.Send(x.Attempted?.ToString()); } // clean
    public void A3() => Net.Send(Messages.E001.Format(Data.Secret())); // want PK1001
    public void A4() => Net.Send(Messages.E001.Format("***")); // clean
    public void A5() { var m = Messages.E001.Format(Data.Secret()); Net.Send(Messages.E001.ToString()); } // clean
    public void A6() => new Auditor(new RemoteAudit(), "u").Log("参照", Data.Secret()); // want PK1001
    public void A7() => new Auditor(new SummaryAudit(), "u").Log("参照", Data.Secret()); // clean
    public void A8() => new Auditor(new RemoteAudit(), "u").Log("参照", Data.Resident().Name); // clean
    public void A9() => Net.Send(Masking.Head4(Data.Secret())); // want PK1001
    public void A10() => Net.Send(Masking.Const(Data.Secret())); // clean
    public void A11() => Net.Send(Masking.ByRegex(Data.Secret())); // want PK1001
    public void A12() { var k = Enum.Parse<TorokuKbn>(Data.Secret()); Net.Send(k.ToString()); } // want PK1001
    public void A13() { var k = Enum.Parse<TorokuKbn>("Henko"); Net.Send(k.ToString()); } // clean
    public void A14() { var t = Taisho.Zei; t |= (Taisho)Data.SecretInt(); Net.Send(t.ToString("G")); } // want PK1001
    public void A15() { var t = Taisho.Zei; t |= Taisho.Kaigo; Net.Send(t.HasFlag(Taisho.Kokuho) ? "a" : "b"); } // clean
    public void A16() => Net.Send(string.Join(",", Enum.GetNames<TorokuKbn>())); // clean
    public void A17() { var r = new ValidationResult("不正: " + Data.Secret(), ["No"]); Net.Send(r.ErrorMessage); } // want PK1001
    public void A18() { var r = new ValidationResult("不正", ["No"]); var s = Data.Secret(); Net.Send(r.ErrorMessage); } // clean
    public void A19() { var m = Regex.Match(Data.Secret(), @"^(?<h>\d{4})(\d+)$"); Net.Send(m.Groups["h"].Value); } // want PK1001
    public void A20() { var m = Regex.Match("12345", @"^(?<h>\d{4})(\d+)$"); Net.Send(m.Groups["h"].Value); } // clean
    public void A21() { var r = new ValidationResultList(); r.Add("no", "bad", Data.Secret()); Net.Send(r.ToString()); } // clean
    public void A22() { var r = new ValidationResultList(); r.Add("no", "bad " + Data.Secret()); Net.Send(r.ToString()); } // want PK1001
}
