using System.Text.Json;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Tool.Json;

/// <summary>Members of the output's objects. A member that does not apply is left out.</summary>
internal static class JsonMembers
{
    /// <summary>A text, unless there is none.</summary>
    public static void Member(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>A whole number, unless there is none.</summary>
    public static void Member(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    /// <summary>A number as a JSON number with all its digits, a date or time as text.</summary>
    public static void Member(this Utf8JsonWriter json, string name, Value value)
    {
        if (value.IsCalendar)
        {
            json.WriteString(name, value.Iso);
        }
        else if (value.IsNumber && double.IsFinite(value.Number))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.Literal!);
        }
    }

    /// <summary>A member of an enumeration in lower camel case.</summary>
    public static void Member<TEnum>(this Utf8JsonWriter json, string name, TEnum value)
        where TEnum : struct, Enum => json.WriteString(name, CamelCase(value));

    /// <summary>A stretch of text.</summary>
    public static void Member(this Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    /// <summary>The name of an enumeration's member in lower camel case.</summary>
    public static string CamelCase<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
