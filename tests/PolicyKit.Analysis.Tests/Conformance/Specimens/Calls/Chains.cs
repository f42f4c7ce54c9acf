// chains of responsibility: who stands next, and nobody
public class View { public string Title { get; set; } = ""; public string? Sub { get; set; } }
public abstract class StepA { public void Run(View v, Resident j) { Do(v, j); } protected abstract void Do(View v, Resident j); }
public class NameA : StepA { protected override void Do(View v, Resident j) => v.Title = j.Name; }
public class NumA : StepA { protected override void Do(View v, Resident j) => v.Sub = j.Number; }
public abstract class StepB { public StepB? Next { get; set; } public void Run(View v, Resident j) { if (Next != null) Next.Do(v, j); } public abstract void Do(View v, Resident j); }
public class NameB : StepB { public override void Do(View v, Resident j) => v.Title = j.Name; }
public class NumB : StepB { public override void Do(View v, Resident j) => v.Sub = j.Number; }
public abstract class StepC { public StepC? Next { get; set; } public void Run(View v, Resident j) { Do(v, j); if (Next != null) Next.Run(v, j); } public abstract void Do(View v, Resident j); }
public class NameC : StepC { public override void Do(View v, Resident j) => v.Title = j.Name; }
public class NumC : StepC { public override void Do(View v, Resident j) => v.Sub = j.Number; }
public interface IStepD { void Do(View v, Resident j); }
public class NameD(IStepD? next) : IStepD { public void Do(View v, Resident j) { v.Title = j.Name; next?.Do(v, j); } }
public class NumD(IStepD? next) : IStepD { public void Do(View v, Resident j) { v.Sub = j.Number; next?.Do(v, j); } }
public abstract class Step12 { public Step12? Next { get; set; } public Step12 Then(Step12 n) { Next = n; return n; } public void Run(View v, Resident j) { Do(v, j); Next?.Run(v, j); } protected abstract void Do(View v, Resident j); }
public class NameStep12 : Step12 { protected override void Do(View v, Resident j) => v.Title = j.Name; }
public class NumberStep12 : Step12 { protected override void Do(View v, Resident j) => v.Sub = j.Number; }
public class AddrStep12 : Step12 { protected override void Do(View v, Resident j) => v.Title += j.Name; }
internal static class Chains
{
    public static void A(Resident j) { var v = new View(); new NameA().Run(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void B(Resident j) { var v = new View(); new NameB().Run(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void C(Resident j) { var v = new View(); new NameC().Run(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void D(Resident j) { var v = new View(); new NameC { Next = new NumC() }.Run(v, j); Net.Send(v.Sub); } // want PK1001
    public static void E(Resident j) { var v = new View(); new NameD(null).Do(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void F(Resident j) { var v = new View(); new NameD(new NameD(null)).Do(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void G(Resident j) { var v = new View(); new NameD(new NumD(null)).Do(v, j); Net.Send(v.Sub); } // want PK1001
    public static void S1(Resident j) { var a = new NameStep12(); a.Then(new AddrStep12()); var v = new View(); a.Run(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void S2(Resident j) { var a = new NameStep12(); var v = new View(); a.Run(v, j); Net.Send(v.Title + v.Sub); } // clean
    public static void S3(Resident j) { var a = new NameStep12(); a.Then(new NumberStep12()); var v = new View(); a.Run(v, j); Net.Send(v.Title); } // clean
    public static void S4(Resident j) { var a = new NameStep12(); a.Then(new NumberStep12()); var v = new View(); a.Run(v, j); Net.Send(v.Sub); } // want PK1001
}
