using System.Globalization;
using Provenance.Engine.Text;

namespace Provenance.Documents.Problems;

/// <summary>Something wrong with input or configuration, at its place, with a way out.</summary>
/// <param name="Code">One of <see cref="ProblemCode"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">The file it is about, or null when it is about none.</param>
/// <param name="Position">The place in the file; line 1, column 1 when it is about the whole.</param>
/// <param name="Text">What is wrong and what to do, one sentence without a full stop.</param>
public sealed record Problem(string Code, Severity Severity, string? File, LinePosition Position, string Text)
{
    /// <summary>An error about a whole file, or about none.</summary>
    public static Problem Error(string code, string? file, string text) => new(code, Severity.Error, file, Start, text);

    /// <summary>A warning about a whole file, or about none.</summary>
    public static Problem Warning(string code, string? file, string text) => new(code, Severity.Warning, file, Start, text);

    /// <summary>Something to know of a whole file.</summary>
    public static Problem Information(string code, string? file, string text) => new(code, Severity.Information, file, Start, text);

    private static LinePosition Start => new(1, 1);

    /// <summary>The form that editors and build logs turn into a link: <c>file(line,column): error CODE: text</c>, on one line and plainly visible.</summary>
    public override string ToString()
    {
        string place = File is null
            ? "provenance"
            : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", OriginPath.Of(File), Position.Line, Position.Column);
        string severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return VisibleText.Of($"{place}: {severity} {Code}: {Text}");
    }
}
