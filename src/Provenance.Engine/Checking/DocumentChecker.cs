using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Checking.Suppressing;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;
using Mention = Provenance.Engine.Mentions.Mention;

namespace Provenance.Engine.Checking;

/// <summary>Holds documents that people write against the sources: do its figures still stand there, and were these the words?</summary>
public sealed class DocumentChecker
{
    /// <summary>Citations of a fact that a figure is held against which is bound to it.</summary>
    private const int MostBound = 1000;

    /// <summary>Links to unknown facts for which the nearest name is looked for among all names; nobody mends more at once.</summary>
    private const int MostHints = 50;

    private readonly FactSet _facts;
    private readonly SourceFigures _figures;
    private readonly SourceWords _words;
    private readonly FactLinks _links;
    private readonly SeriesCheck _series;
    private readonly SpeakerComparison _speakers;
    private readonly ILookup<TextDocument, QuoteCitation> _quotes;
    private readonly HashSet<string> _sources;

    /// <summary>Makes a checker of some sources.</summary>
    public DocumentChecker(FactSet sources)
        : this(sources, MatchModel.Shipped)
    {
    }

    /// <summary>The same with another model.</summary>
    internal DocumentChecker(FactSet sources, MatchModel model)
    {
        _facts = sources;
        _sources = [.. sources.Documents.Select(document => document.Path)];
        _figures = new SourceFigures(sources, model);
        _words = new SourceWords(sources.Documents);
        _links = new FactLinks(sources);
        _series = new SeriesCheck(sources, _figures);
        _quotes = sources.Quotes.ToLookup(quote => quote.Document);
        _speakers = new SpeakerComparison(sources.Quotes.Select(quote => quote.Speaker).OfType<string>());
    }

    private DocumentChecker(DocumentChecker other)
    {
        (_facts, _links, _speakers, _quotes, _sources) = (other._facts, other._links, other._speakers, other._quotes, other._sources);
        _figures = other._figures.Another();
        _series = new SeriesCheck(_facts, _figures);
        _words = other._words.Another();
        (Most, KeepsCitations) = (other.Most, other.KeepsCitations);
    }

    /// <summary>A checker of the same sources for another thread; what was made of the sources is shared.</summary>
    public DocumentChecker Another() => new(this);

    /// <summary>How many figures, and how many quotations, a document may have; one that has more is a finding, and is not checked.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Whether a report tells of every figure and quotation what came of it, and not of the wrong ones alone.</summary>
    public bool KeepsCitations { get; init; }

    /// <summary>Checks documents.</summary>
    public CheckReport Check(IReadOnlyList<CheckedDocument> documents)
    {
        var findings = new List<Finding>();
        var figures = new List<CheckCounts>();
        var quotations = new List<CheckCounts>();
        var switchedOff = new List<Finding>();
        var citations = new List<CheckedCitation>();
        foreach (CheckedDocument document in documents)
        {
            var check = new OneDocument(this, document);
            check.Run();
            check.Report(findings, switchedOff);
            citations.AddRange(check.Citations.OrderBy(citation => citation.Citation.Span.Start));
            figures.Add(check.Figures);
            quotations.Add(check.Quotations);
        }

        return new CheckReport(findings, figures, quotations, switchedOff.Count) { SwitchedOff = switchedOff, Citations = citations };
    }

    /// <summary>Tells whether words stand in a source as somebody's own: of a quotation that was handed over by itself, however short, whoever is named.</summary>
    /// <param name="words">The words, without marks around them.</param>
    /// <param name="speaker">Who is said to have said them; null for nobody.</param>
    /// <returns>What came of it, and what is wrong where something is.</returns>
    public (CheckedCitation Citation, Finding? Finding) Verify(string words, string? speaker)
    {
        _words.Forget();
        var all = new TextSpan(0, words.Length);
        var quote = new QuoteCitation(new TextDocument("", words), all, all, QuoteKind.Full) { Speaker = speaker };
        return new OneDocument(this, new CheckedDocument(quote.Document, "", [])).Verify(quote);
    }

    /// <summary>The check of one document.</summary>
    private sealed class OneDocument(DocumentChecker checker, CheckedDocument document)
    {
        private readonly List<Finding> _found = [];
        private readonly HashSet<DocumentLink> _unknown = [];

        public List<CheckedCitation> Citations { get; } = [];

        private readonly DocumentLinks _links = new(document.Links);

        public CheckCounts Figures { get; private set; }

        public CheckCounts Quotations { get; private set; }

        private TextDocument Text => document.Document;

        public void Run()
        {
            checker._words.Forget();
            var figures = new List<FigureCitation>();
            var quotes = new List<QuoteCitation>();
            var concealed = new List<TextSpan>();
            if (!DocumentReader.TryRead(Text, figures, quotes, checker.Most, concealed))
            {
                _found.Add(new Finding(CheckRules.DocumentIsTooLarge, FindingSeverity.Error, FindingPlace.At(Text.Path, new LinePosition(1, 1)), $"The document has more than {checker.Most} figures or quotations; split it, or take it off the documents"));
                return;
            }

            figures = HouseCurrencies.Apply(checker._facts.Currencies, figures);
            AddConcealed(concealed);
            var quotationCheck = new QuotationCheck(checker._words);
            var checkedQuotes = new List<TextSpan>();
            foreach (QuoteCitation quote in quotes)
            {
                CheckOutcome outcome = Check(quote, quotationCheck);
                Quotations = Quotations.And(outcome);
                if (outcome != CheckOutcome.Skipped)
                    checkedQuotes.Add(quote.Span);
            }

            var figureCheck = new FigureCheck(Text, figures, checker._figures);
            var quoted = new SpanCover(checkedQuotes);
            var headings = new Headings(document.Raw.Length == Text.Text.Length ? document.Raw : Text.Text);
            // The words of a quotation are checked with it.
            FigureVerdict[] verdicts = [.. figureCheck.Figures.Select(figure =>
                quoted.Holds(figure.Figure.Span) || FigureCheck.IsNoClaim(figure.Figure) ? new FigureVerdict(CheckOutcome.Skipped, null) : Check(figure, figureCheck, headings))];
            int unsourced = verdicts.Count(verdict => verdict.Outcome == CheckOutcome.Unverifiable || verdict.IsOpen), sourced = verdicts.Count(verdict => !verdict.IsOpen && verdict.Outcome is (CheckOutcome.Verified or CheckOutcome.Contradicted));
            bool restsOnSources = new SourceCover(sourced, unsourced).IsOfOthers;
            for (int i = 0; i < verdicts.Length; i++)
                Figures = Figures.And(Report(figureCheck.Figures[i], verdicts[i], restsOnSources));
            // A link to a fact that is not there is a slip around any words.
            foreach (DocumentLink link in document.Links.Where(link => FactLinks.IsFact(link) && checker._links.FactOf(link) is null))
                AddUnknown(link);
        }

        /// <summary>What nobody sees, and the numbers of which it makes a reader see others. A document that is a source too is reported as that.</summary>
        private void AddConcealed(List<TextSpan> numerals)
        {
            foreach (ConcealedCharacter found in checker._sources.Contains(Text.Path) ? [] : ConcealedCharacters.Find(Text.Text))
                Add(CheckRules.ConcealedCharacter, FindingSeverity.Warning, new TextSpan(found.Start, found.Start + (found.CodePoint > char.MaxValue ? 2 : 1)), FindingText.Conceals("The document", found.CodePoint, found.Count, Text.Clauses.At(found.Start)), null);
            foreach (TextSpan numeral in numerals)
            {
                Figures = Figures.And(CheckOutcome.Unverifiable);
                Add(CheckRules.FigureWithoutSource, FindingSeverity.Info, numeral, FindingText.IsConcealed(Text.Slice(numeral)), null);
            }
        }

        /// <summary>Adds the findings, those that are switched off apart from the others.</summary>
        public void Report(List<Finding> findings, List<Finding> switchedOff)
        {
            Suppressions suppressions = Suppressions.Read(document.Raw, Text.Path);
            findings.AddRange(suppressions.Faults.Select(fault => new Finding(CheckRules.SuppressionIsInvalid, FindingSeverity.Warning, At(fault), fault.Fault!)));
            foreach (Finding finding in _found.OrderBy(finding => finding.Place.Span.Start))
            {
                if (suppressions.ReasonFor(finding.Rule, finding.Place.Start.Line) is { } reason)
                    switchedOff.Add(finding with { SwitchedOff = reason });
                else
                    findings.Add(finding);
            }
        }

        private FindingPlace At(SuppressionDirective directive) => FindingPlace.At(Text.Path, new LinePosition(directive.Line, directive.Column));

        private FigureVerdict Check(Mention figure, FigureCheck check, Headings headings)
        {
            IReadOnlyCollection<Mention>? named = BoundTo(figure);
            FigureVerdict verdict = named is null ? checker._series.Apply(figure, check.Check(figure), Text.Text) : FigureCheck.CheckBound(figure, named);
            bool isHeading = (verdict.Outcome == CheckOutcome.Unverifiable || verdict.Outcome == CheckOutcome.Skipped && verdict.IsOpen) && headings.Holds(figure.Figure.Span.Start);
            return isHeading ? new FigureVerdict(CheckOutcome.Skipped, null) : verdict;
        }

        private CheckOutcome Report(Mention figure, FigureVerdict verdict, bool restsOnSources)
        {
            int before = _found.Count;
            if (verdict.Outcome == CheckOutcome.Contradicted)
                Add(CheckRules.FigureContradicts, FindingSeverity.Warning, figure.Figure.Span, verdict.Held is { } held ? FindingText.IsOutOfDate(figure, verdict.Source!, held) : FindingText.Contradicts(figure, verdict.Source), verdict.Source?.Figure);
            else if (verdict.Outcome == CheckOutcome.Unverifiable || verdict.IsOpen && restsOnSources)
                Add(CheckRules.FigureWithoutSource, restsOnSources ? FindingSeverity.Warning : FindingSeverity.Info, figure.Figure.Span, FindingText.HasNoSource(figure, verdict), verdict.Source?.Figure);
            CheckOutcome outcome = verdict.IsOpen && restsOnSources ? CheckOutcome.Unverifiable : verdict.Outcome;
            if (checker.KeepsCitations)
            {
                string text = WrongSince(before) ?? (outcome == CheckOutcome.Verified ? FindingText.BearsOut(figure, verdict) : FindingText.NotChecked(figure.Figure));
                Citations.Add(Kept(figure.Figure, outcome, text, verdict.Source?.Figure) with { IsDerived = verdict.Derivation is not null, Probability = verdict.Probability });
            }

            return outcome;
        }

        /// <summary>The figures that a link binds a figure to; null where there is no link, or one that names no figure.</summary>
        private IReadOnlyCollection<Mention>? BoundTo(Mention figure)
        {
            if (LinkAround(figure.Figure.Span) is not { } link)
                return null;
            if (!FactLinks.IsFact(link))
                return checker._figures.In(checker._links.SourceOf(Text, link)!, figure);
            return checker._links.FactOf(link) is { IsFigure: true } fact
                ? [.. fact.Citations.OfType<FigureCitation>().Take(MostBound).Select(checker._figures.Of).OfType<Mention>()]
                : null;
        }

        /// <summary>The link around a stretch; one that names an unknown fact is reported once and binds nothing.</summary>
        private DocumentLink? LinkAround(TextSpan span)
        {
            if (checker._links.Around(document.Document, _links, span) is not { } link)
                return null;
            if (!FactLinks.IsFact(link) || checker._links.FactOf(link) is not null)
                return link;
            AddUnknown(link);
            return null;
        }

        private void AddUnknown(DocumentLink link)
        {
            if (!_unknown.Add(link))
                return;
            (string name, string? nearest) = checker._links.Unknown(link, searches: _unknown.Count <= MostHints);
            string hint = nearest is null ? "the sources state no such fact" : $"the nearest is '{nearest}'";
            _found.Add(new Finding(CheckRules.LinkToNoFact, FindingSeverity.Warning, FindingPlace.Of(Text, link.Text), $"The link names the fact '{name}', which is not there; {hint}"));
        }

        private CheckOutcome Check(QuoteCitation quote, QuotationCheck check)
        {
            IReadOnlyList<TextDocument>? among = null;
            if (LinkAround(quote.Span) is { } link)
                among = FactLinks.IsFact(link) ? [.. checker._links.FactOf(link)!.Citations.Select(citation => citation.Document)] : [checker._links.SourceOf(Text, link)!];

            return Check(quote, check, among);
        }

        public (CheckedCitation Citation, Finding? Finding) Verify(QuoteCitation quote)
        {
            QuotationVerdict verdict = new QuotationCheck(checker._words).Check(quote, checker._facts.Documents);
            Report(quote, verdict, isBound: true);
            return (Kept(quote, verdict, before: 0), _found.FirstOrDefault());
        }

        private CheckOutcome Check(QuoteCitation quote, QuotationCheck check, IReadOnlyList<TextDocument>? among)
        {
            int before = _found.Count;
            QuotationVerdict verdict = check.Check(quote, among);
            Report(quote, verdict, isBound: among is not null);
            if (checker.KeepsCitations)
                Citations.Add(Kept(quote, verdict, before));
            return verdict.Outcome;
        }

        private void Report(QuoteCitation quote, QuotationVerdict verdict, bool isBound)
        {
            if (verdict.Outcome == CheckOutcome.Verified)
                CheckSpeaker(quote, verdict);
            else if (verdict.Outcome == CheckOutcome.Contradicted)
                AddDifference(quote, verdict);
            else if (verdict.Outcome == CheckOutcome.Unverifiable)
                Add(CheckRules.QuotationWithoutSource, isBound || QuotationCheck.IsAttributed(quote) ? FindingSeverity.Warning : FindingSeverity.Info, quote.Span, FindingText.HasNoSource(quote), null);
        }

        /// <summary>The message of what was found since a moment; null where nothing was.</summary>
        private string? WrongSince(int before) => _found.Count > before ? _found[_found.Count - 1].Message : null;

        private CheckedCitation Kept(SourceCitation own, CheckOutcome outcome, string text, SourceCitation? source) => new(own, outcome, text)
        {
            Source = source,
            Fact = source is null ? null : checker._facts.FactOf(source),
            Places = source is null ? [] : [FindingPlace.Of(source)],
            Words = source?.Exact,
        };

        private CheckedCitation Kept(QuoteCitation quote, QuotationVerdict verdict, int before)
        {
            (TextDocument Source, TextSpan Span)[] found =
                [.. verdict.Places.Select(place => (checker._words.Document(place.Text), FindingText.SpanOf(checker._words.Words(place.Text), place.First, place.End)))];
            FindingPlace[] places = [.. found.Select(place => FindingPlace.Of(place.Source, place.Span))];
            string text = WrongSince(before) ?? (verdict.Outcome == CheckOutcome.Verified && places.Length > 0 ? FindingText.Stands(quote, places[0]) : FindingText.NotChecked(quote));
            return Kept(quote, verdict.Outcome, text, found.Length == 0 ? null : SourceQuoteAt(found[0].Source, found[0].Span)) with
            {
                Places = places,
                Words = found.Length == 0 ? null : found[0].Source.Slice(found[0].Span),
            };
        }

        private void AddDifference(QuoteCitation quote, QuotationVerdict verdict)
        {
            WordPlace place = verdict.Difference!.Place;
            TextDocument source = checker._words.Document(place.Text);
            FoldedWord[] words = checker._words.Words(place.Text);
            TextSpan span = FindingText.SpanOf(words, place.First, place.End);
            _found.Add(new Finding(CheckRules.QuotationDiffers, FindingSeverity.Warning, FindingPlace.Of(Text, quote.Span), FindingText.Differs(Text, verdict, source, words))
            {
                Related = [FindingPlace.Of(source, span)],
                Fact = SourceQuoteAt(source, span) is { } sourceQuote ? checker._facts.FactOf(sourceQuote)?.Id : null,
            });
        }

        /// <summary>Every place where the words stand names somebody else.</summary>
        private void CheckSpeaker(QuoteCitation quote, QuotationVerdict verdict)
        {
            if (quote.Speaker is not { } own || verdict.Places.Count == 0)
                return;
            QuoteCitation? other = null;
            foreach (WordPlace place in verdict.Places)
            {
                TextDocument source = checker._words.Document(place.Text);
                TextSpan span = FindingText.SpanOf(checker._words.Words(place.Text), place.First, place.End);
                if (SourceQuoteAt(source, span) is not { Speaker: { } speaker } said || !checker._speakers.Differ(own, speaker))
                    return;
                other ??= said;
            }

            Add(CheckRules.OtherSpeaker, FindingSeverity.Warning, quote.Span, FindingText.OtherSpeaker(own, other!.Speaker!, other), other);
        }

        private QuoteCitation? SourceQuoteAt(TextDocument source, TextSpan span) =>
            checker._quotes[source].FirstOrDefault(quote => quote.Span.Start <= span.Start + 1 && span.End <= quote.Span.End + 1)
            ?? checker._quotes[source].FirstOrDefault(quote => quote.Span.Start < span.End && span.Start < quote.Span.End);

        private void Add(string rule, FindingSeverity severity, TextSpan span, string message, SourceCitation? source) =>
            _found.Add(new Finding(rule, severity, FindingPlace.Of(Text, span), message)
            {
                Related = source is null ? [] : [FindingPlace.Of(source)],
                Fact = source is null ? null : checker._facts.FactOf(source)?.Id,
            });
    }
}
