using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Deriving;
using Provenance.Engine.Facts;
using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking;

/// <summary>The figures of all sources with what is told around them. What is made of the sources is shared by threads; each has its own search.</summary>
internal sealed class SourceFigures
{
    /// <summary>How many figures that share words are looked at in a source of very many.</summary>
    private const int MostNear = 100;

    private readonly MatchModel _model;
    private readonly MentionSearch _search;
    private readonly Dictionary<TextDocument, SourceFigureList> _bySource;
    private readonly EqualFigures _equal;
    private readonly DerivedFigures _derived;
    private readonly IReadOnlyList<DerivedFigure> _declared;

    /// <param name="facts">What was read in the sources.</param>
    /// <param name="model">What was learned of pairs of figures.</param>
    public SourceFigures(FactSet facts, MatchModel model)
    {
        _model = model;
        DocumentMentions[] documents = [.. Holding(facts).GroupBy(figure => figure.Document).Select(figures => DocumentMentions.Of(figures.Key, [.. figures], facts.House))];
        House = facts.House;
        _search = new MentionSearch(new MentionIndex(documents));
        _bySource = documents.ToDictionary(document => document.Document, document => new SourceFigureList(document.Mentions));
        _equal = new EqualFigures(documents);
        _derived = new DerivedFigures(documents);
        _declared = facts.Derived;
    }

    /// <summary>The figures without those that people settled not to hold: what a document says rests on the one that holds, and is not held against the other.</summary>
    private static IEnumerable<FigureCitation> Holding(FactSet facts)
    {
        HashSet<SourceCitation> overruled =
        [
            .. from fact in facts.Facts
               where fact.Settlement is not null && fact.IsFigure
               let holds = (FigureCitation)fact.Representative
               from figure in fact.Citations.Cast<FigureCitation>()
               where ValueComparer.Fit(ComparableValue.Of(holds), holds, ComparableValue.Of(figure), figure) == ValueFit.Differ
               select figure,
        ];
        return overruled.Count == 0 ? facts.Figures : facts.Figures.Where(figure => !overruled.Contains(figure));
    }

    private SourceFigures(SourceFigures other)
    {
        (_model, _bySource, _equal, _derived, _declared, House) = (other._model, other._bySource, other._equal, other._derived, other._declared, other.House);
        _search = new MentionSearch(other._search.Index);
    }

    /// <summary>The words that the house uses for one thing.</summary>
    public HouseVocabulary House { get; }

    /// <summary>The same figures for another thread.</summary>
    public SourceFigures Another() => new(this);

    /// <summary>What the sources say of each figure of a document. One that is a source too is not held against itself.</summary>
    public DraftMatch[] Match(DocumentMentions draft) =>
        DraftMatcher.Match(draft, _search, _model, source => _search.Index.Documents[source].Document.Path != draft.Document.Path);

    /// <summary>The source's figure that a figure of a document equals; null for none.</summary>
    public Mention? EqualTo(Mention own, TextDocument document) => _equal.Find(own, source => source.Path != document.Path);

    /// <summary>A source's figure of a figure's dimension and value; null for none.</summary>
    public Mention? MeasuredAs(Mention own, TextDocument document) => _equal.FindMeasured(own, source => source.Path != document.Path);

    /// <summary>Whether the sources have figures of what a figure is of, and none in its unit.</summary>
    public bool IsOfForeignUnit(Mention own) => _equal.IsOfForeignUnit(own);

    /// <summary>Whether the sources name the date or year that a figure is.</summary>
    public bool Name(Mention own) => _equal.Name(own);

    /// <summary>How a figure that no source states follows from such as are stated.</summary>
    public Derivation? Derive(Mention own, IReadOnlyList<Mention> beside, IReadOnlyList<Mention> stated, double mostChance) => Declared(own) ?? _derived.Find(own, beside, stated, _equal.IsOfForeignUnit(own), mostChance);

    /// <summary>The figure that a person declared, where it has this value and unit.</summary>
    private Derivation? Declared(Mention own)
    {
        if (_declared.Count == 0 || own.Figure.Value.Literal is not { } literal)
            return null;
        DerivedFigure? declared = _declared.FirstOrDefault(derived => derived.Value == literal && IsUnitOf(own, derived.Unit));
        return declared is null
            ? null
            : new Derivation(DerivationKind.Declared, [.. declared.Inputs.Select(input => Of((FigureCitation)input.Representative)).OfType<Mention>()]) { Declared = $"{declared.Name} = {declared.Text}" };
    }

    /// <summary>"£12,000", where the words tell that it is for a year, is £12,000 a year.</summary>
    private static bool IsUnitOf(Mention own, string? unit) =>
        own.Figure.Unit == unit || own.Figure.Unit is { } written && unit is not null && unit == written + "/a" && own.Value.Per is null or "/a" && own.Rate is null or "/a";

    /// <summary>The figures of one source that a figure is held against which is bound to it: of a long one, those near by value or by words.</summary>
    public IReadOnlyCollection<Mention> In(TextDocument document, Mention own)
    {
        if (!_bySource.TryGetValue(document, out SourceFigureList? list))
            return [];
        IReadOnlyCollection<Mention> near = list.Near(own);
        return list.IsShort ? near : [.. near.Concat(_search.Near(own, MostNear).Select(number => _search.Index[number]).Where(source => ReferenceEquals(source.Figure.Document, document))).Distinct()];
    }

    /// <summary>The figures before and behind one in its source.</summary>
    /// <param name="source">A figure of a source.</param>
    /// <param name="most">How many on either side.</param>
    public IEnumerable<Mention> Around(Mention source, int most)
    {
        MentionIndex index = _search.Index;
        int number = index.NumberOf(source.Figure);
        for (int i = Math.Max(0, number - most); number >= 0 && i <= number + most && i < index.Count; i++)
        {
            if (i != number && index.DocumentOf(i) == index.DocumentOf(number))
                yield return index[i];
        }
    }

    /// <summary>The mention of a citation; null where there is none.</summary>
    public Mention? Of(FigureCitation citation) => _search.Index.NumberOf(citation) is >= 0 and int number ? _search.Index[number] : null;
}
