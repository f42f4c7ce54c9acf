// two fields of a screen that hold objects of one class, filled and read in different methods

namespace TwoOfOneClass;

internal sealed class Box { public string Text { get; set; } = ""; public string Hint { get; set; } = ""; }

internal sealed class Screen
{
    private readonly Box number = new();
    private readonly Box name = new();

    public void Load() { number.Text = Data.Secret(); name.Text = Data.Plain(); }

    public void Send() { Net.Send(number.Text); } // want PK1001
    public void SendHint() { Net.Send(number.Hint); } // clean
    public void SendName() { Net.Send(name.Text); } // clean
}
