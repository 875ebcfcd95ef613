namespace Provenance.Engine.Figures;

/// <summary>The values of a figure that few figures have.</summary>
/// <param name="Low">The lower end of a range.</param>
/// <param name="High">The upper end of a range.</param>
/// <param name="Of">The whole that it is a part of.</param>
/// <param name="Magnitude">The order of magnitude of a vague figure.</param>
/// <param name="Column">Where the second half of what is measured stands: the head of a table's column.</param>
/// <param name="Key">Where the number stands that tells its row of a table apart, where no words do.</param>
/// <param name="KeyHead">The head over that number.</param>
internal sealed record FigureParts(Value Low = default, Value High = default, Value Of = default, Value Magnitude = default, Text.TextSpan Column = default, Text.TextSpan Key = default, Text.TextSpan KeyHead = default);
