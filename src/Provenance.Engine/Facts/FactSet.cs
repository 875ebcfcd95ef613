using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Locking;
using Provenance.Engine.Mentions;
using Provenance.Engine.Periods;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>All that was read from a set of documents.</summary>
public sealed class FactSet
{
    private readonly Dictionary<SourceCitation, Fact> _factOf;

    /// <summary>Creates a set.</summary>
    public FactSet(IReadOnlyList<TextDocument> documents, IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes, IReadOnlyList<Fact> facts)
    {
        Documents = documents;
        Figures = figures;
        Quotes = quotes;
        Facts = facts;
        _factOf = new Dictionary<SourceCitation, Fact>(figures.Count + quotes.Count);
        foreach (Fact fact in facts)
        {
            foreach (SourceCitation citation in fact.Citations)
                _factOf[citation] = fact;
        }
    }

    /// <summary>The documents, in the order they were given.</summary>
    public IReadOnlyList<TextDocument> Documents { get; }

    /// <summary>All figures, by document and position.</summary>
    public IReadOnlyList<FigureCitation> Figures { get; }

    /// <summary>All quotations, by document and position, scare quotes and titles of works among them.</summary>
    public IReadOnlyList<QuoteCitation> Quotes { get; }

    /// <summary>The facts, by their first citation.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What is wrong with the decisions that the facts were made with.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Documents of which each supersedes the next, and the last the first: none of them can be the later one.</summary>
    public IReadOnlyList<IReadOnlyList<TextDocument>> Circles { get; init; } = [];

    /// <summary>What has become of each locked fact; empty without a lock.</summary>
    public IReadOnlyList<Drift> Drift { get; init; } = [];

    /// <summary>Figures that people declare to follow from others.</summary>
    public IReadOnlyList<Deriving.DerivedFigure> Derived { get; init; } = [];

    /// <summary>What signs and names of money mean in these documents, and in those that are held against them.</summary>
    public IReadOnlyList<HouseCurrency> Currencies { get; init; } = [];

    /// <summary>Words and phrases that mean one thing in these documents, and in those that are held against them.</summary>
    public IReadOnlyList<HouseWord> Words { get; init; } = [];

    /// <summary>The same, as the words of a text are read.</summary>
    internal HouseVocabulary House { get; init; } = HouseVocabulary.Empty;

    /// <summary>When the documents hold.</summary>
    internal SourcePeriods Periods { get; init; } = SourcePeriods.None;

    /// <summary>When a document holds and which edition it is; null where nothing says.</summary>
    public Validity? ValidityOf(TextDocument document) => Periods.Of(document);

    /// <summary>Names that were retired and compile for this generation of the lock only.</summary>
    public IReadOnlyList<LockedFact> Retired { get; init; } = [];

    /// <summary>Pairs of citations that may state one fact, the surest first.</summary>
    public IReadOnlyList<PossiblePair> Possible { get; internal set; } = [];

    /// <summary>Who speaks a quotation, by the fullest name that the texts give who quote the same words; the document's own where no other tells more.</summary>
    public string? PersonOf(QuoteCitation quote) => Speakers.TryGetValue(quote, out string? name) ? name : quote.Speaker;

    /// <summary>The names that other texts give, by quotation.</summary>
    internal IReadOnlyDictionary<QuoteCitation, string> Speakers { get; set; } = new Dictionary<QuoteCitation, string>();

    /// <summary>The fact that a citation belongs to; null for scare quotes and titles of works, which are no facts.</summary>
    public Fact? FactOf(SourceCitation citation) => _factOf.TryGetValue(citation, out Fact? fact) ? fact : null;
}
