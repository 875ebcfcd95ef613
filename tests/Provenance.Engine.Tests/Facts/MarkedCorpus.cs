using System.Text;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>
/// Documents of one made-up story with their gold: a figure is written {fact|figure}, and what has the same fact states the same thing.
/// A figure without a mark, or with a mark of its own, is linked to nothing.
/// </summary>
internal sealed class MarkedCorpus
{
    private readonly Dictionary<FigureCitation, string> _factOf = [];

    private MarkedCorpus(string text)
    {
        var marks = new List<(TextDocument Document, TextSpan Span, string Fact)>();
        var documents = new List<TextDocument>();
        foreach (string marked in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n===\n"))
        {
            (string plain, List<(TextSpan, string)> spans) = Unmark(marked);
            documents.Add(new TextDocument(documents.Count + ".txt", plain));
            marks.AddRange(spans.Select(span => (documents[^1], span.Item1, span.Item2)));
        }

        Facts = Extractor.Extract(documents);
        foreach (FigureCitation figure in Facts.Figures)
        {
            string? fact = marks.Find(mark => mark.Document == figure.Document && mark.Span.Start < figure.Span.End && figure.Span.Start < mark.Span.End).Fact;
            _factOf.Add(figure, fact ?? figure.Id);
        }
    }

    public FactSet Facts { get; }

    public static MarkedCorpus Load(string name) => new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts", "Corpora", name + ".txt")));

    /// <summary>Pairs of documents' figures that are in one fact and should not be.</summary>
    public IEnumerable<string> WrongLinks() => Pairs().Where(pair => _factOf[pair.Left] != _factOf[pair.Right] && Facts.FactOf(pair.Left) == Facts.FactOf(pair.Right)).Select(Text);

    /// <summary>Pairs that should be in one fact and are not.</summary>
    public IEnumerable<string> MissedLinks() => Required().Where(pair => Facts.FactOf(pair.Left) != Facts.FactOf(pair.Right)).Select(Text);

    public double Recall => 1 - MissedLinks().Count() / (double)Required().Count();

    /// <summary>The facts whose sources disagree, by their names in the gold.</summary>
    public IEnumerable<string> Disagreements() => Facts.Facts.Where(fact => fact.Verdict == Verdict.Disagree).Select(fact => _factOf[(FigureCitation)fact.Citations[0]]).Order(StringComparer.Ordinal);

    /// <summary>Pairs of figures with equal numbers that state different things: each is a temptation.</summary>
    public int Temptations() => Pairs().Count(pair => _factOf[pair.Left] != _factOf[pair.Right] && pair.Left.Value.IsNumber && (pair.Left.Value == pair.Right.Value
        || pair.Left.Measures != null && string.Equals(pair.Left.Measures, pair.Right.Measures, StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<(FigureCitation Left, FigureCitation Right)> Required() => Pairs().Where(pair => _factOf[pair.Left] == _factOf[pair.Right]);

    private IEnumerable<(FigureCitation Left, FigureCitation Right)> Pairs()
    {
        for (int i = 0; i < Facts.Figures.Count; i++)
        {
            for (int k = i + 1; k < Facts.Figures.Count; k++)
            {
                if (Facts.Figures[i].Document != Facts.Figures[k].Document)
                    yield return (Facts.Figures[i], Facts.Figures[k]);
            }
        }
    }

    private string Text((FigureCitation Left, FigureCitation Right) pair) => $"{_factOf[pair.Left]} {pair.Left.Exact} in {pair.Left.Document.Path} | {_factOf[pair.Right]} {pair.Right.Exact} in {pair.Right.Document.Path}";

    private static (string Plain, List<(TextSpan Span, string Fact)> Spans) Unmark(string marked)
    {
        var plain = new StringBuilder();
        var spans = new List<(TextSpan, string)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                plain.Append(marked[i]);
                continue;
            }

            int bar = marked.IndexOf('|', i);
            int end = marked.IndexOf('}', bar);
            spans.Add((new TextSpan(plain.Length, plain.Length + end - bar - 1), marked[(i + 1)..bar]));
            plain.Append(marked, bar + 1, end - bar - 1);
            i = end;
        }

        return (plain.ToString(), spans);
    }
}
