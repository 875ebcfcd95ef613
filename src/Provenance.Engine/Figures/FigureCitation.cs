using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>A figure where it stands in a document.</summary>
public sealed class FigureCitation : SourceCitation
{
    /// <summary>Creates a figure's citation.</summary>
    public FigureCitation(TextDocument document, TextSpan span, TextSpan sentence, FigureKind kind)
        : base(document, span, sentence) => Kind = kind;

    /// <inheritdoc/>
    public override string Id => $"{Document.Path}#f{Span.Start}";

    /// <summary>What sort of number it is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The value in the unit as written, scale applied; <see cref="Value.None"/> for ranges and vague magnitudes.</summary>
    public Value Value { get; init; }

    /// <summary>The lower end of a range.</summary>
    public Value Low => Parts?.Low ?? Value.None;

    /// <summary>The upper end of a range.</summary>
    public Value High => Parts?.High ?? Value.None;

    /// <summary>The whole that it is a part of ("22 of the 32").</summary>
    public Value Of => Parts?.Of ?? Value.None;

    /// <summary>The order of magnitude of a vague figure: 1000 for "thousands".</summary>
    public Value Magnitude => Parts?.Magnitude ?? Value.None;

    /// <summary>UCUM code, ISO 4217 code, or a counted noun in braces; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the text does not write the unit beside the number: a head, a label or the rest of a list says it, or all of the text does.</summary>
    public bool IsUnitInferred { get; internal init; }

    /// <summary>Whether people said which currency the sign or name of the amount means: then it means no other.</summary>
    internal bool IsOfHouse { get; init; }

    /// <summary>How the text qualifies the value.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>What is measured, as a noun phrase of the document; null when it could not be told.</summary>
    public string? Measures => Parts is { Column.IsEmpty: false } cell
        ? Measure.TextIn(Document.Text) + " " + new Measure(cell.Column).TextIn(Document.Text)
        : Measure.TextIn(Document.Text);

    /// <summary>Where what is measured stands.</summary>
    internal Measure Measure { get; init; }

    /// <summary>The number of its first token while its document is being read, so that nobody has to look for it.</summary>
    internal int Token { get; init; }

    /// <summary>What few figures have; null for the others.</summary>
    internal FigureParts? Parts { get; init; }

    /// <summary>The same figure in the unit that the rest of its text says it is in.</summary>
    internal FigureCitation InUnit(FigureKind kind, string unit) => Copy(kind, Value, Parts, unit, isInferred: true, isOfHouse: false);

    /// <summary>The same amount in the currency that its sign or name means in the documents of a house.</summary>
    internal FigureCitation InCurrency(string unit, decimal factor) => Copy(
        Kind is FigureKind.Range ? Kind : FigureKind.Money,
        Times(Value, factor),
        Parts is null ? null : Parts with { Low = Times(Parts.Low, factor), High = Times(Parts.High, factor), Of = Times(Parts.Of, factor), Magnitude = Times(Parts.Magnitude, factor) },
        unit,
        IsUnitInferred,
        isOfHouse: true);

    private FigureCitation Copy(FigureKind kind, Value value, FigureParts? parts, string unit, bool isInferred, bool isOfHouse) => new(Document, Span, Sentence, kind)
    {
        Value = value,
        Parts = parts,
        Unit = unit,
        IsUnitInferred = isInferred,
        IsOfHouse = isOfHouse,
        Hedge = Hedge,
        Measure = Measure,
        Token = Token,
        Speaker = Speaker,
    };

    private static Value Times(Value value, decimal factor) =>
        factor == 1 || !value.IsNumber ? value : value.Decimal is { } number && Math.Abs(number) < decimal.MaxValue / factor ? Value.Of(number * factor, value.Granularity + ZerosOf(factor)) : Value.Of(value.Number * (double)factor, value.Granularity + ZerosOf(factor));

    private static int ZerosOf(decimal factor) => factor >= 1e9m ? 9 : factor >= 1e6m ? 6 : 3;
}
