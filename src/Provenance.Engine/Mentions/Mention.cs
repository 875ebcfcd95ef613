using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Values;

namespace Provenance.Engine.Mentions;

/// <summary>What a document tells around one figure: everything that is compared later.</summary>
internal sealed class Mention
{
    public Mention(FigureCitation figure)
    {
        Figure = figure;
        Value = ComparableValue.Of(figure);
    }

    /// <summary>The figure.</summary>
    public FigureCitation Figure { get; }

    /// <summary>Its value, as it is compared.</summary>
    public ComparableValue Value { get; set; }

    /// <summary>Its number among the figures of its document.</summary>
    public int Index { get; set; }

    /// <summary>The number of its sentence among those with figures.</summary>
    public int Sentence { get; set; }

    /// <summary>The stems around it, ascending.</summary>
    public int[] Stems { get; set; } = [];

    /// <summary>Where each stands, at its nearest.</summary>
    public WordZone[] Zones { get; set; } = [];

    /// <summary>The bits of each (<see cref="WordRarity"/>).</summary>
    public byte[] Bits { get; set; } = [];

    /// <summary>Whether each is a part of a name.</summary>
    public bool[] IsName { get; set; } = [];

    /// <summary>What may be the head of what is measured: the counted noun, the noun of the measured phrase, the words beside the figure, the head of a column.</summary>
    public int[] Heads { get; set; } = [];

    /// <summary>The stem of the counted noun; 0 where nothing is counted.</summary>
    public int Noun { get; set; }

    /// <summary>What the words of its clause say.</summary>
    public WordSigns NearSigns { get; set; }

    /// <summary>Which way the difference goes that it gives: 1 up, -1 down, 0 where it gives none or its words go both ways.</summary>
    public int Direction { get; set; }

    /// <summary>Whether the words right before it say that it is not so: "never had 900 lamps".</summary>
    public bool IsDenied { get; set; }

    /// <summary>Whether it is denied and no bound: "not less than 7 years" and "not before 4 May" deny nothing.</summary>
    public bool IsRefused => IsDenied && Value.Bound == 0 && Side is not (DateSide.Before or DateSide.After) && Before != English.Than && Before != English.Until;

    /// <summary>What the words of its sentence say.</summary>
    public WordSigns SentenceSigns { get; set; }

    /// <summary>The words right before it, of a closed class: to, from, by, of; 0 for none.</summary>
    public ushort Before { get; set; }

    /// <summary>On which side of it, where it is a date, that lies which is told.</summary>
    public DateSide Side { get; set; }

    /// <summary>Whether it is a year that stands before a noun, which it tells from others: "the 2008 campaign".</summary>
    public bool IsAttribute { get; set; }

    /// <summary>The stems of the names of those that it counts, where they follow: "two councillors, Ada Brink and Tom Vale".</summary>
    public int[] Members { get; set; } = [];

    /// <summary>The word right behind it, of a closed class; 0 for none.</summary>
    public ushort Behind { get; set; }

    /// <summary>The ways in which its clause chooses one figure of several, as bits (<see cref="ComparisonWords.Choice"/>).</summary>
    public int Choices { get; set; }

    /// <summary>Groups of opposites with their sides that stand near: (group * 8) + side, ascending.</summary>
    public int[] Sides { get; set; } = [];

    /// <summary>The years that its clause, row or column names; of its sentence where the clause names none.</summary>
    public int[] Years { get; set; } = [];

    /// <summary>Whether the years are of its own clause or labels.</summary>
    public bool HasOwnYear { get; set; }

    /// <summary>The days that its sentence names, in ISO 8601.</summary>
    public string[] Days { get; set; } = [];

    /// <summary>The stems of ordinals near it: first, second.</summary>
    public int[] Ordinals { get; set; } = [];

    /// <summary>The models, types and quarters that its sentence names, or else the beginning of its document: K5, Q3, second quarter; hashes of the letters and of the whole.</summary>
    public (int Sort, int Whole)[] Designations { get; set; } = [];

    /// <summary>What its sentence or row numbers: lane 2, week 3; the stem of the noun and a hash of the number.</summary>
    public (int Sort, int Whole)[] Numbered { get; set; } = [];

    /// <summary>The periods of account near it: quarter, year.</summary>
    public int[] Accounts { get; set; } = [];

    /// <summary>What it holds under: "at 25 °C".</summary>
    public ComparableValue[] Conditions { get; set; } = [];

    /// <summary>Month, quarter, weekday words of the clause: stems.</summary>
    public int[] Periods { get; set; } = [];

    /// <summary>The period that it is spread over ("a day", "/h"); null for none.</summary>
    public string? Rate { get; set; }

    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsCell { get; set; }

    /// <summary>The stems of the label of its row, which is what a cell is about; none for what is no cell.</summary>
    public int[] Key { get; set; } = [];

    /// <summary>Whether the label of its row is a name: its words have capitals, not the first one alone.</summary>
    public bool IsKeyName { get; set; }

    /// <summary>Whether it stands in what the document begins with, before any sentence: a headline, a dateline, a byline.</summary>
    public bool IsOpening { get; set; }

    /// <summary>Whether it is a date without a verb, which says when the document was written.</summary>
    public bool IsDateline => Figure.Value.IsCalendar && !IsCell && (SentenceSigns & WordSigns.Verb) == 0;

    /// <summary>Whether it counts some of several: "two of the burners", "another five".</summary>
    public bool IsPart => Figure.Kind == FigureKind.Count && (Behind == English.Of && Figure.Of.IsNone || Before == English.Another);

    /// <summary>Whether it picks one out and counts nothing: "one of his daughters".</summary>
    public bool IsOneOf => IsPart && Figure.Value is { IsNumber: true, Number: 1 };

    /// <summary>The same mention without years and days that are its document's own.</summary>
    public Mention Without(Func<int, bool> isOwnYear, Func<string, bool> isOwnDay)
    {
        if (Years.Length == 0 && Days.Length == 0 && Periods.Length == 0)
            return this;
        var mention = (Mention)MemberwiseClone();
        mention.Years = [.. Years.Where(year => !isOwnYear(year))];
        mention.HasOwnYear = HasOwnYear && mention.Years.Length > 0;
        mention.Days = [.. Days.Where(day => !isOwnDay(day))];
        // The month from which a document holds is no month that its figures are told of.
        mention.Periods = mention.Days.Length < Days.Length ? [] : Periods;
        return mention;
    }

    /// <summary>Whether a stem stands around it, no further away than a zone.</summary>
    public bool Has(int stem, WordZone last) => Array.BinarySearch(Stems, stem) is >= 0 and int place && Zones[place] <= last;
}
