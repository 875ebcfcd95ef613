using System.Globalization;
using Provenance.Analyzers.Generation.Writing;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>A full date: no constant can hold it, and its type depends on the framework of the project.</summary>
internal static class DateMember
{
    /// <summary>Marks a member whose value is the arguments of a date's constructor.</summary>
    public const string Type = "date";

    /// <summary>Year, month and day as arguments.</summary>
    public static string Arguments(CalendarValue date) =>
        string.Format(CultureInfo.InvariantCulture, "({0}, {1}, {2})", date.Year, date.Month, date.Day);

    /// <summary>Writes the property.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="member">The member.</param>
    /// <param name="documentation">What an editor says of it; null for nothing.</param>
    public static void Write(CodeWriter code, Member member, string? documentation)
    {
        if (documentation is not null)
            code.Line($"/// <summary>{documentation}</summary>");
        code.Directive("#if NET6_0_OR_GREATER");
        Property(code, "global::System.DateOnly", member);
        code.Directive("#else");
        Property(code, "global::System.DateTime", member);
        code.Directive("#endif");
    }

    private static void Property(CodeWriter code, string type, Member member) =>
        code.Line($"public static {type} {member.Name} => new {type}{member.Value};");
}
