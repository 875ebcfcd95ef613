using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;

namespace Provenance.Engine.Checking;

/// <summary>A figure with the words that tell what it is a figure of.</summary>
internal sealed class FigureMention
{
    private int[]? _strong;

    public FigureMention(FigureCitation figure)
    {
        Figure = figure;
        Digits = DigitSlip.Digits(figure.Value);
        Sort = ValueComparison.SortOf(figure);
        Unit = ValueComparison.UnitOf(figure);
        Interval = RoundedInterval.Of(figure, 1, Unit);
        PlainInterval = Unit is null ? Interval : RoundedInterval.Of(figure, 1, null);
    }

    public FigureCitation Figure { get; }

    /// <summary>The digits of its number, by which slips of the hand are told; null where it is none.</summary>
    public string? Digits { get; }

    /// <summary>What of other figures can be compared with it.</summary>
    public ValueSort Sort { get; }

    /// <summary>Its unit, where it has one that can be converted.</summary>
    public Unit? Unit { get; }

    /// <summary>The values that it may stand for, in the base unit of its dimension; means nothing where it has no number.</summary>
    public Interval Interval { get; }

    /// <summary>The same in its own unit.</summary>
    public Interval PlainInterval { get; }

    /// <summary>Stems around the figure with their weight: 1 in what is measured and in its clause, less the further off they stand.</summary>
    public Dictionary<int, float> Words { get; } = [];

    /// <summary>Stems of what is measured, or of the counted noun.</summary>
    public HashSet<int> Measured { get; } = [];

    /// <summary>The runs of words in its clause that function words part: noun phrases, and verbs.</summary>
    public List<MentionPhrase> Phrases { get; } = [];

    /// <summary>Whether no other figure but dates stands in its sentence, and for a date: none at all.</summary>
    public bool IsAlone { get; set; }

    /// <summary>Dates and years that its clause speaks of, in ISO 8601 form; those of its sentence, where the clause names none.</summary>
    public List<string> Times { get; } = [];

    /// <summary>Whether one of them only bounds the time: "after 16 April".</summary>
    public bool HasBoundedTime { get; set; }

    /// <summary>The ways in which its clause chooses one figure of several (mean, peak, planned), as bits.</summary>
    public int Choices { get; set; }

    /// <summary>Whether its clause denies something.</summary>
    public bool IsNegated { get; set; }

    /// <summary>The direction of the change that it measures: "rose by 5 %" is not "rose to 5 %".</summary>
    public Change Change { get; set; }

    /// <summary>The stem of the counted noun; null where nothing is counted.</summary>
    public int? Noun { get; set; }

    /// <summary>Whether it may be a part of a name ("Windows 11"), or a date that only bounds ("after 2007"): it contradicts nothing.</summary>
    public bool IsLoose { get; set; }

    /// <summary>Stems of the sentence before, where this one goes on about the same.</summary>
    public HashSet<int> Subject { get; } = [];

    /// <summary>Whether it stands in a table.</summary>
    public bool IsCell => Figure.Parts is { Column.IsEmpty: false };

    /// <summary>The period that a count is spread over: "/d" for "1,900 meals a day"; null for other figures.</summary>
    public string? Rate { get; set; }

    /// <summary>Whether it is a difference, a surplus or a part that nobody need have stated: "5 ms faster", "another 5".</summary>
    public bool IsDerived { get; set; }

    /// <summary>Stems of its own clause, and of what it measures; asked when all its words are there.</summary>
    public int[] Strong => _strong ??= [.. Words.Where(word => word.Value >= FigureMentions.ClauseWeight).Select(word => word.Key)];
}
