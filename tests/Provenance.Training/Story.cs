using System.Text.Json;

using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>What a story's gold says of a pair of figures.</summary>
internal enum Label
{
    /// <summary>Two facts.</summary>
    Apart,

    /// <summary>One fact, told alike.</summary>
    Same,

    /// <summary>One fact, told differently.</summary>
    Differ,

    /// <summary>Readers differ, or part and whole: neither asked for nor wrong.</summary>
    Open,
}

/// <summary>The documents of a story and what its gold says of pairs of their figures.</summary>
internal sealed class Story
{
    private readonly Dictionary<(int, int), Label> _labels = [];

    private Story(string name) => Name = name;

    public string Name { get; }

    public List<TextDocument> Documents { get; } = [];

    public List<DocumentMentions> Mentions { get; } = [];

    /// <summary>All figures, document after document.</summary>
    public List<FigureCitation> Figures { get; } = [];

    public List<int> Starts { get; } = [];

    /// <summary>Whether the gold has the figure as one that is read.</summary>
    public List<bool> IsCore { get; } = [];

    /// <summary>Whether only marked figures are labelled: the others are rivals and nothing else.</summary>
    public bool IsPair { get; private init; }

    /// <summary>The name of the file that a pair is of; empty for what is none.</summary>
    public string PairFile { get; private init; } = "";

    /// <summary>Whether people marked its two figures.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Pairs that are asked for and whose figures were not both read.</summary>
    public int Unread { get; private set; }

    /// <summary>What is asked of a pair.</summary>
    public Label Want { get; private set; }

    /// <summary>Pairs of one fact told differently whose figures were not both read.</summary>
    public int UnreadDiffer { get; private set; }

    public Dictionary<int, string> GoldIds { get; } = [];

    /// <summary>Pairs that tempt and are two facts.</summary>
    public List<(int Left, int Right)> Tempting { get; } = [];

    /// <summary>The figures of each sure disagreement.</summary>
    public List<HashSet<int>> Disagreements { get; } = [];

    private readonly List<HashSet<int>> _mayDisagree = [];

    /// <summary>Whether some group of the gold that holds a disagreement has both.</summary>
    public bool MayDisagree(int a, int b) => _mayDisagree.Exists(members => members.Contains(a) && members.Contains(b));

    /// <summary>A figure in its sentence.</summary>
    public string TextOf(int figure)
    {
        FigureCitation citation = Figures[figure];
        int start = Math.Max(citation.Sentence.Start, citation.Span.Start - 110), end = Math.Max(citation.Span.End, Math.Min(citation.Sentence.End, citation.Span.End + 80));
        return $"{citation.Document.Path} {citation.Document.Text[start..citation.Span.Start]}[[{citation.Exact}]]{citation.Document.Text[citation.Span.End..end]}".Replace('\n', ' ');
    }

    public Label LabelOf(int a, int b) => _labels.TryGetValue(a < b ? (a, b) : (b, a), out Label label) ? label : Label.Apart;

    public IEnumerable<KeyValuePair<(int, int), Label>> Labels => _labels;

    public static Story Load(string folder)
    {
        var story = new Story(Path.GetFileName(folder.TrimEnd('/')));
        var lines = new Dictionary<string, List<int>>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "seeds")).Order(StringComparer.Ordinal))
        {
            TextDocument document = Provenance.Documents.Reading.DocumentReader.Read(new DocumentFile(file, Path.GetFileName(file))).Document ?? throw new InvalidDataException(file);
            story.Add(document);
            var starts = new List<int> { 0 };
            foreach (string line in File.ReadAllText(file).Split('\n'))
                starts.Add(starts[^1] + line.Length + 1);
            lines[document.Path] = starts;
        }

        // The figure that overlaps what the gold marks.
        var figureOf = new Dictionary<string, int>();
        var core = new HashSet<string>();
        foreach (JsonElement row in Rows(Path.Combine(folder, "figures.jsonl")))
        {
            string doc = row.GetProperty("doc").GetString()!;
            int start = row.GetProperty("start").GetInt32(), end = row.GetProperty("end").GetInt32();
            int best = -1, distance = int.MaxValue;
            for (int i = 0; i < story.Figures.Count; i++)
            {
                FigureCitation figure = story.Figures[i];
                if (figure.Document.Path != doc)
                    continue;
                int at = lines[doc][figure.Position.Line - 1] + figure.Position.Column - 1;
                int off = Math.Abs(at - start) + Math.Abs(at + figure.Span.Length - end);
                if (at < end && at + figure.Span.Length > start && off < distance && !figureOf.ContainsValue(i))
                    (best, distance) = (i, off);
            }

            string id = row.GetProperty("id").GetString()!;
            if (row.GetProperty("core").GetBoolean())
                core.Add(id);
            if (best >= 0)
            {
                figureOf[id] = best;
                story.GoldIds[best] = id;
                story.IsCore[best] = row.GetProperty("core").GetBoolean();
            }
        }

        foreach (JsonElement row in Rows(Path.Combine(folder, "clusters.jsonl")))
            story.AddCluster(row, figureOf, core);
        foreach (JsonElement row in Rows(Path.Combine(folder, "negatives.jsonl")))
        {
            if (figureOf.TryGetValue(row.GetProperty("a").GetString()!, out int a) && figureOf.TryGetValue(row.GetProperty("b").GetString()!, out int b))
                story.Tempting.Add((a, b));
        }

        return story;
    }

    /// <summary>A pair of short documents, of which one figure each is marked.</summary>
    public static Story LoadPair(JsonElement row, string file)
    {
        var story = new Story(row.GetProperty("id").GetString()!) { IsPair = true, IsMarked = true, PairFile = file };
        string a = row.GetProperty("a").GetString()!, b = row.GetProperty("b").GetString()!;
        story.Add(new TextDocument("text/0", a));
        story.Add(new TextDocument("text/1", b));
        int left = story.Marked(0, a.IndexOf(row.GetProperty("fa").GetString()!, StringComparison.Ordinal), row.GetProperty("fa").GetString()!.Length);
        int right = story.Marked(1, b.IndexOf(row.GetProperty("fb").GetString()!, StringComparison.Ordinal), row.GetProperty("fb").GetString()!.Length);
        Label label = row.GetProperty("want").GetString() switch { "agree" or "consistent" => Label.Same, "disagree" => Label.Differ, _ => Label.Apart };
        story.Want = label;
        if (left < 0 || right < 0)
        {
            story.Unread = label == Label.Apart ? 0 : 1;
            return story;
        }

        story.IsCore[left] = true;
        story.IsCore[right] = true;
        story._labels[(left, right)] = label;
        story.GoldIds[left] = "a";
        story.GoldIds[right] = "b";
        return story;
    }

    /// <summary>Documents of two stories, which have nothing to do with each other: no figure of one states what one of the other does.</summary>
    public static Story OfStrangers(Story first, int document, Story second, int other)
    {
        var story = new Story($"{first.Name} and {second.Name}") { IsPair = true, IsStranger = true };
        story.Take(first, document);
        story.Take(second, other);
        return story;
    }

    /// <summary>Whether its two documents are of different stories.</summary>
    public bool IsStranger { get; private init; }

    private void Take(Story from, int document)
    {
        Documents.Add(from.Documents[document]);
        Mentions.Add(from.Mentions[document]);
        int start = from.Starts[document], end = document + 1 < from.Starts.Count ? from.Starts[document + 1] : from.Figures.Count;
        Starts.Add(Figures.Count);
        Figures.AddRange(from.Figures.Skip(start).Take(end - start));
        IsCore.AddRange(from.IsCore.Skip(start).Take(end - start));
    }

    /// <summary>Two short texts cut from the documents of a story: what its gold says of their figures.</summary>
    public static Story OfTexts(Story whole, TextDocument left, int leftStart, TextDocument leftOf, TextDocument right, int rightStart, TextDocument rightOf)
    {
        var story = new Story(whole.Name);
        story.Add(left);
        story.Add(right);
        var at = new Dictionary<(TextDocument, int), int>();
        for (int i = 0; i < whole.Figures.Count; i++)
            at[(whole.Figures[i].Document, whole.Figures[i].Span.Start)] = i;
        var known = new int[story.Figures.Count];
        for (int i = 0; i < known.Length; i++)
        {
            bool isLeft = i < story.Starts[1];
            known[i] = at.TryGetValue((isLeft ? leftOf : rightOf, story.Figures[i].Span.Start + (isLeft ? leftStart : rightStart)), out int figure) ? figure : -1;
            story.IsCore[i] = known[i] >= 0 && whole.IsCore[known[i]];
        }

        for (int i = 0; i < known.Length; i++)
        {
            for (int k = i + 1; k < known.Length; k++)
            {
                if (known[i] >= 0 && known[k] >= 0 && known[i] != known[k] && whole.LabelOf(known[i], known[k]) is not Label.Apart and Label label)
                    story._labels[(i, k)] = label;
            }
        }

        return story;
    }

    /// <summary>The documents of a story, and a draft that was written from them; its figures state what those state that they were copied from.</summary>
    /// <param name="whole">The story.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="starts">Where the copies of figures stand in it.</param>
    /// <param name="isOther">Whether they are of other things.</param>
    public static Story OfDraft(Story whole, TextDocument draft, IReadOnlyDictionary<int, int> starts, bool isOther)
    {
        var story = new Story(whole.Name) { HasDraft = true };
        story.Documents.AddRange(whole.Documents);
        story.Mentions.AddRange(whole.Mentions);
        story.Figures.AddRange(whole.Figures);
        story.Starts.AddRange(whole.Starts);
        story.IsCore.AddRange(whole.IsCore);
        foreach (KeyValuePair<(int, int), Label> label in whole._labels)
            story._labels.Add(label.Key, label.Value);
        int first = story.Figures.Count;
        story.Add(draft);
        var origin = new Dictionary<int, int>();
        foreach ((int figure, int start) in starts)
        {
            int copy = story.Marked(story.Documents.Count - 1, start, whole.Figures[figure].Span.Length);
            if (copy >= first && whole.IsCore[figure])
                origin.TryAdd(copy, figure);
        }

        foreach ((int copy, int figure) in origin)
        {
            story.IsCore[copy] = true;
            if (isOther)
                continue;
            story._labels[(figure, copy)] = Label.Same;
            for (int other = 0; other < first; other++)
            {
                if (other != figure && whole.LabelOf(figure, other) is not Label.Apart and Label label)
                    story._labels[(other, copy)] = label;
            }
        }

        return story;
    }

    /// <summary>Whether its last document is a draft of the others, and the only one that is held against them.</summary>
    public bool HasDraft { get; private init; }

    /// <summary>A text, and one sentence of it told again, as it is or with another number.</summary>
    public static Story OfCopy(TextDocument left, int leftAt, TextDocument right, int rightAt, Label label)
    {
        var story = new Story("copy") { IsPair = true, Want = label };
        story.Add(left);
        story.Add(right);
        int a = story.Marked(0, leftAt, 1), b = story.Marked(1, rightAt, 1);
        if (a < 0 || b < 0)
            return story;
        story.IsCore[a] = true;
        story.IsCore[b] = true;
        story._labels[(a, b)] = label;
        return story;
    }

    /// <summary>A text that says one thing twice.</summary>
    public static Story OfRepetition(TextDocument text, int first, int second)
    {
        var story = new Story("repetition");
        story.Add(text);
        int a = story.Marked(0, first, 1), b = story.Marked(0, second, 1);
        if (a < 0 || b < 0 || a == b)
            return story;
        story.IsCore[a] = true;
        story.IsCore[b] = true;
        story._labels[(a, b)] = Label.Same;
        return story;
    }

    /// <summary>The number of a figure's document.</summary>
    public int DocumentOf(int figure)
    {
        int document = Starts.Count - 1;
        while (Starts[document] > figure)
            document--;
        return document;
    }

    /// <summary>What is told around a figure.</summary>
    public Mention MentionOf(int figure) => Mentions[DocumentOf(figure)].Mentions[figure - Starts[DocumentOf(figure)]];

    public static IEnumerable<JsonElement> Rows(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Trim().Length > 0)
                yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private int Marked(int document, int start, int length)
    {
        int best = -1, overlap = 0;
        int end = document + 1 < Starts.Count ? Starts[document + 1] : Figures.Count;
        for (int i = Starts[document]; i < end; i++)
        {
            int shared = Math.Min(Figures[i].Span.End, start + length) - Math.Max(Figures[i].Span.Start, start);
            if (shared > overlap)
                (best, overlap) = (i, shared);
        }

        return best;
    }

    private void Add(TextDocument document)
    {
        IReadOnlyList<FigureCitation> figures = Extractor.Read(document).Figures;
        Documents.Add(document);
        Starts.Add(Figures.Count);
        Figures.AddRange(figures);
        IsCore.AddRange(Enumerable.Repeat(false, figures.Count));
        Mentions.Add(DocumentMentions.Of(document, figures));
    }

    private void AddCluster(JsonElement row, Dictionary<string, int> figureOf, HashSet<string> core)
    {
        if (row.GetProperty("kind").GetString() != "figure")
            return;
        string verdict = row.GetProperty("verdict").GetString()!;
        bool sure = row.GetProperty("confidence").GetString() == "sure";
        string[] members = [.. row.GetProperty("members").EnumerateArray().Select(member => member.GetString()!)];
        for (int i = 0; i < members.Length; i++)
        {
            for (int k = i + 1; k < members.Length; k++)
                Put(members[i], members[k], Label.Open, figureOf);
        }

        HashSet<int> read = [.. members.Where(figureOf.ContainsKey).Select(member => figureOf[member])];
        if (verdict == "disagree" && sure)
            Disagreements.Add(read);
        if (verdict == "disagree" || row.TryGetProperty("pairs", out JsonElement told) && told.GetRawText().Contains("disagree", StringComparison.Ordinal))
            _mayDisagree.Add(read);
        if (row.TryGetProperty("pairs", out JsonElement pairs) && pairs.ValueKind == JsonValueKind.Array && pairs.GetArrayLength() > 0 && pairs[0].ValueKind == JsonValueKind.Object)
        {
            foreach (JsonElement pair in pairs.EnumerateArray())
                Ask(pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!, pair.TryGetProperty("verdict", out JsonElement own) ? own.GetString()! : verdict);
            return;
        }

        for (int i = 0; i < members.Length; i++)
        {
            for (int k = i + 1; k < members.Length; k++)
                Ask(members[i], members[k], verdict);
        }

        void Ask(string a, string b, string of)
        {
            if (!sure || of == "subset" || !core.Contains(a) || !core.Contains(b))
                return;
            if (figureOf.ContainsKey(a) && figureOf.ContainsKey(b))
                Put(a, b, of == "disagree" ? Label.Differ : Label.Same, figureOf);
            else if (of == "disagree")
                UnreadDiffer++;
            else
                Unread++;
        }
    }

    private void Put(string a, string b, Label label, Dictionary<string, int> figureOf)
    {
        if (!figureOf.TryGetValue(a, out int x) || !figureOf.TryGetValue(b, out int y) || x == y)
            return;
        (int, int) key = x < y ? (x, y) : (y, x);
        if (label != Label.Open || !_labels.ContainsKey(key))
            _labels[key] = label;
    }
}
