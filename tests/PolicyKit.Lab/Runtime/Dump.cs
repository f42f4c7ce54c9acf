using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PolicyKit.Lab.Runtime;

/// <summary>A value as text with all it reaches: what passing it to a sink gives away. Private fields count, delegates do not.</summary>
internal static class Dump
{
    private const int Deepest = 6;
    private const int Longest = 4000;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0, []);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth, HashSet<object> open)
    {
        if (text.Length > Longest || depth > Deepest)
        {
            text.Append('…');
            return;
        }
        switch (value)
        {
            case null: text.Append("null"); return;
            case string s: text.Append('"').Append(s).Append('"'); return;
            case IFormattable f when value.GetType().IsPrimitive || value is decimal or Enum or DateTime or Guid: text.Append(f.ToString(null, CultureInfo.InvariantCulture)); return;
            case bool or char: text.Append(value); return;
            case StringBuilder b: text.Append(b); return;
            case Delegate or Task or Type: text.Append("fn"); return;
        }
        if (!value.GetType().IsValueType && !open.Add(value))
        {
            text.Append("cycle");
            return;
        }
        if (value is IEnumerable many) Items(text, many, depth, open);
        else Fields(text, value, depth, open);
        open.Remove(value);
    }

    private static void Items(StringBuilder text, IEnumerable many, int depth, HashSet<object> open)
    {
        text.Append('[');
        foreach (var item in many)
        {
            Write(text, item, depth + 1, open);
            text.Append(", ");
        }
        text.Append(']');
    }

    private static void Fields(StringBuilder text, object value, int depth, HashSet<object> open)
    {
        if (value is Exception e)
        {
            text.Append(e.GetType().Name).Append(':').Append(e.Message);
            foreach (DictionaryEntry entry in e.Data) text.Append(entry.Key).Append('=').Append(entry.Value);
            if (e.InnerException is { } inner) Write(text, inner, depth + 1, open);
        }
        text.Append('{');
        for (var type = value.GetType(); type is not null && type != typeof(object) && type != typeof(Exception) && type != typeof(ValueType); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(static f => f.MetadataToken))
            {
                text.Append(field.Name).Append('=');
                Write(text, field.GetValue(value), depth + 1, open);
                text.Append("; ");
            }
        }
        text.Append('}');
    }
}
