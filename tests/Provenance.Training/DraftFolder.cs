using System.Globalization;

using Provenance.Documents.Checking;
using Provenance.Documents.Finding;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Engine.Values;
using DocumentFile = Provenance.Documents.Reading.DocumentFile;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Training;

/// <summary>
/// A draft that rests on its sources (<c>draft.md</c> beside <c>sources/</c>), checked as the tool does: as it stands, and with each figure altered in turn. Whoever wrote them says that every figure is right,
/// so that a warning on the draft as it stands is wrong, and one that is missing on an altered figure is missing.
/// </summary>
internal sealed class DraftFolder
{
    /// <summary>How many times another value may be the right one, to be taken for it.</summary>
    private const int MostTimes = 4;

    private readonly string _draft;
    private readonly string _text;
    private readonly FactSet _sources;
    private readonly DocumentChecker _checker;
    private readonly FigureCitation[] _figures;

    /// <param name="folder">The folder of the draft and its sources.</param>
    public DraftFolder(string folder)
    {
        Name = Path.GetFileName(folder.TrimEnd('/'));
        _draft = Path.Combine(folder, "draft.md");
        _text = File.ReadAllText(_draft);
        TextDocument[] documents = [.. Directory.GetFiles(Path.Combine(folder, "sources")).Order(StringComparer.Ordinal).Select(file => DocumentReader.Read(new DocumentFile(file, "sources/" + Path.GetFileName(file))).Document ?? throw new InvalidDataException(file))];
        _sources = Extractor.Extract(documents);
        _checker = new DocumentChecker(_sources);
        _figures = [.. FiguresOf(Read(_draft))];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Checks it.</summary>
    /// <param name="tell">What is told of warnings that are wrong and of alterations that are not warned.</param>
    /// <param name="isEach">Whether each figure is altered in one way only, in turn.</param>
    public DraftFolderTally Score(Action<string>? tell = null, bool isEach = false)
    {
        var tally = new DraftFolderTally { Figures = _figures.Length };
        foreach (Finding finding in Check(_draft))
        {
            bool isWarning = finding.Severity >= FindingSeverity.Warning;
            tally.Wrong += isWarning ? 1 : 0;
            tally.WithoutSource += finding.Rule == CheckRules.FigureWithoutSource ? 1 : 0;
            if (isWarning || finding.Rule == CheckRules.FigureWithoutSource)
                tell?.Invoke($"wrongly {finding.Severity}, {finding.Place.Start.Line}:{finding.Place.Start.Column} {finding.Rule}: {finding.Message}");
        }

        string unrelated = Path.Combine(Path.GetDirectoryName(_draft)!, "unrelated.md");
        foreach (Finding finding in File.Exists(unrelated) ? Check(unrelated).Where(finding => finding.Rule is CheckRules.FigureContradicts or CheckRules.FigureWithoutSource) : [])
        {
            tally.Unrelated += finding.Severity >= FindingSeverity.Warning ? 1 : 0;
            if (finding.Severity >= FindingSeverity.Warning)
                tell?.Invoke($"unrelated {finding.Place.Start.Line}:{finding.Place.Start.Column} {finding.Rule}: {finding.Message}");
        }

        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        try
        {
            for (int i = 0; i < _figures.Length; i++)
            {
                List<(string Sort, string Written)> slips = [.. SlipsOf(i)];
                for (int slip = 0; slip < slips.Count; slip++)
                {
                    if (isEach && slip != i % slips.Count)
                        continue;
                    // Each figure counts once with one of its slips, in turn, and with all of them.
                    DraftSlip outcome = Altered(file, i, slips[slip].Written);
                    tally.Add(slips[slip].Sort, outcome, isTheOne: slip == i % slips.Count);
                    if (!outcome.IsWarning)
                        tell?.Invoke($"{(outcome.Rule is null ? "silent" : "information")} {slips[slip].Sort} {slips[slip].Written}: {Around(i)}{(outcome.Message is { } message ? "\n    " + message : "")}");
                }
            }
        }
        finally
        {
            File.Delete(file);
        }

        return tally;
    }

    private static CheckedDocument Read(string file) => DocumentsToCheck.Read([new DocumentFile(file, "draft.md")]).Documents.Single();

    private static IReadOnlyList<FigureCitation> FiguresOf(CheckedDocument document) => Extractor.Read(document.Document).Figures;

    private IReadOnlyList<Finding> Check(string file) => _checker.Check([Read(file)]).Findings;

    /// <summary>What a slip may make of a figure, but for what still says the same; a year's neighbours with it.</summary>
    private IEnumerable<(string Sort, string Written)> SlipsOf(int number)
    {
        FigureCitation figure = _figures[number];
        var random = new Random(number);
        FigureCitation[] alike = [.. _sources.Figures.Where(other => other.Kind == figure.Kind && other.Unit == figure.Unit && other.Value != figure.Value && other.Exact != figure.Exact)];
        FigureCitation[] near = [.. alike.Where(other => IsOfSize(other.Value, figure.Value))];
        IEnumerable<(string Sort, string Written)> slips = Alterations.Of(figure, near.Length > 0 ? near : alike, random).Select(slip => slip.Sort == "neighbour" ? (slip.Sort, InUnitOf(figure.Exact, slip.Written)) : slip);
        if (figure.Kind == FigureKind.Year && int.TryParse(figure.Exact, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            slips = slips.Where(slip => slip.Sort != "date").Append(("year", (year + (number % 2 == 0 ? 1 : -1)).ToString(CultureInfo.InvariantCulture)));
        return slips.Where(slip => slip.Written != figure.Exact && !SaysTheSame(number, slip.Written)).DistinctBy(slip => slip.Written);
    }

    /// <summary>Whether one is mistaken for the other, as the figure of another year or row is; a date may be for any.</summary>
    private static bool IsOfSize(Value other, Value own) => !own.IsNumber || !other.IsNumber || Math.Abs(other.Number) >= Math.Abs(own.Number) / MostTimes && Math.Abs(other.Number) <= Math.Abs(own.Number) * MostTimes;

    /// <summary>A cell has its unit in the head of its column; who takes its value writes the unit that the right one has.</summary>
    private static string InUnitOf(string own, string cell)
    {
        bool isPlain = cell.All(c => char.IsAsciiDigit(c) || c is '.' or ',');
        int start = own.AsSpan().IndexOfAnyInRange('0', '9'), end = own.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return isPlain && start >= 0 && own[start..end].All(c => char.IsAsciiDigit(c) || c is '.' or ',') ? own[..start] + cell + own[end..] : cell;
    }

    private int OffsetOf(int number)
    {
        LinePosition position = _figures[number].Position;
        int start = 0;
        for (int line = 1; line < position.Line; line++)
            start = _text.IndexOf('\n', start) + 1;
        return start + position.Column - 1;
    }

    private string With(int number, string written)
    {
        int start = OffsetOf(number);
        string exact = _figures[number].Exact;
        return string.CompareOrdinal(_text, start, exact, 0, exact.Length) == 0 ? _text[..start] + written + _text[(start + exact.Length)..] : throw new InvalidDataException($"{Name}: {exact} does not stand at {start}");
    }

    /// <summary>Whether the altered figure could still be what the right one says.</summary>
    private bool SaysTheSame(int number, string written)
    {
        FigureCitation own = _figures[number];
        var altered = new TextDocument("draft.md", With(number, written));
        int start = OffsetOf(number);
        return Extractor.Read(altered).Figures.FirstOrDefault(figure => figure.Span.Start < start + written.Length && start < figure.Span.End) is { } other && FigureValues.AreConsistent(own, other);
    }

    private DraftSlip Altered(string file, int number, string written)
    {
        File.WriteAllText(file, With(number, written));
        LinePosition position = _figures[number].Position;
        Finding? finding = Check(file).Where(finding => finding.Place.Start.Line == position.Line && finding.Place.Start.Column < position.Column + written.Length && position.Column < finding.Place.End.Column)
            .OrderByDescending(finding => finding.Severity).FirstOrDefault();
        return new DraftSlip(finding?.Rule, finding?.Severity >= FindingSeverity.Warning, finding?.Message);
    }

    private string Around(int number)
    {
        int start = OffsetOf(number), end = start + _figures[number].Exact.Length;
        return $"{_text[Math.Max(0, start - 70)..start]}[[{_figures[number].Exact}]]{_text[end..Math.Min(_text.Length, end + 60)]}".Replace('\n', ' ');
    }
}
