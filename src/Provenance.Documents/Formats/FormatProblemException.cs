using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>A file cannot be read as what it is; thrown and caught inside this assembly.</summary>
internal sealed class FormatProblemException : Exception
{
    /// <summary>Creates the problem of a whole file.</summary>
    /// <param name="code">One of <see cref="ProblemCode"/>.</param>
    /// <param name="message">What follows "The document", and what to do.</param>
    public FormatProblemException(string code, string message)
        : this(code, message, new LinePosition(1, 1))
    {
    }

    /// <summary>Creates a problem at a place.</summary>
    public FormatProblemException(string code, string message, LinePosition position)
        : base(message)
    {
        Code = code;
        Position = position;
    }

    /// <summary>One of <see cref="ProblemCode"/>.</summary>
    public string Code { get; }

    /// <summary>The place in the file.</summary>
    public LinePosition Position { get; }

    /// <summary>The file is larger than its format may be.</summary>
    public static FormatProblemException TooLarge(string what) =>
        new(ProblemCode.DocumentIsTooLarge, $"{what}; split it, or take it off the sources");

    /// <summary>The file is damaged, or is none of its format.</summary>
    public static FormatProblemException Damaged(string what, LinePosition position) =>
        new(ProblemCode.DocumentIsDamaged, $"{what}; mend it, or take it off the sources", position);

    /// <summary>The same of a whole file.</summary>
    public static FormatProblemException Damaged(string what) => Damaged(what, new LinePosition(1, 1));
}
