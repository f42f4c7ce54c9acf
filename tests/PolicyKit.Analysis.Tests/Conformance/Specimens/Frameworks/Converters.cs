// type converters and results of validation: computed from what they are given, and kept by nobody
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

internal static class Converters
{
    public static void Converted(TypeConverter converter) { Net.Send(converter.ConvertToString(Data.SecretInt())); } // want PK1001
    public static void ConvertedFrom(TypeConverter converter) { Net.Send((string?)converter.ConvertFrom(Data.Secret())); } // want PK1001
    public static void ConvertedNext(TypeConverter converter) { _ = converter.ConvertFrom(Data.Secret()); Net.Send((string?)converter.ConvertFrom("a")); } // clean
    public static void Can(TypeConverter converter) { _ = converter.ConvertFrom(Data.Secret()); Net.Send(converter.CanConvertFrom(typeof(int)).ToString()); } // clean
    public static void Message() { var result = new ValidationResult(Data.Secret(), ["Number"]); Net.Send(result.ErrorMessage); } // want PK1001
    public static void Members() { var result = new ValidationResult(Data.Secret(), ["Number"]); Net.Send(result.MemberNames.First()); } // clean
}
