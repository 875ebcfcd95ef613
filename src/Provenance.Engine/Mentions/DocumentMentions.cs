using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>The mentions of one document's figures, and the words that the document has near any figure.</summary>
internal sealed class DocumentMentions
{
    /// <summary>How many words a document opens with.</summary>
    public const int OpeningWords = 60;

    private readonly Dictionary<int, int> _inDimension = [];
    private readonly Dictionary<(int, string?, int, FigureKind), int> _alike = [];
    private readonly Dictionary<int, int> _counts = [];
    private WordPostings? _postings;
    private IReadOnlyDictionary<string, List<Mention>>? _frames;

    private DocumentMentions(TextDocument document, Mention[] mentions, int[] opening)
    {
        Document = document;
        Mentions = mentions;
        Opening = opening;
        foreach (Mention mention in mentions)
        {
            Increase(_inDimension, mention.Value.DimensionKey);
            Increase(_alike, AlikeKey(mention));
            for (int i = 0; i < mention.Stems.Length; i++)
            {
                if (mention.Zones[i] != WordZone.Context)
                    Increase(_counts, mention.Stems[i]);
            }
        }
    }

    public TextDocument Document { get; }

    /// <summary>The mentions, by position.</summary>
    public Mention[] Mentions { get; }

    /// <summary>Stems of what the document opens with, ascending.</summary>
    public int[] Opening { get; }

    /// <summary>The figures of the sentences that the document has with one number each, by the words around them (<see cref="SentenceFrames"/>).</summary>
    public IReadOnlyDictionary<string, List<Mention>> Frames => _frames ??= SentenceFrames.Of(this);

    /// <summary>The stems of the sentences of its figures.</summary>
    public IReadOnlyCollection<int> Stems => _counts.Keys;

    /// <summary>At how many figures a stem stands, in their sentences.</summary>
    public int CountOf(int stem) => _counts.TryGetValue(stem, out int count) ? count : 0;

    /// <summary>How many figures have the dimension of one.</summary>
    public int InDimension(Mention mention) => _inDimension[mention.Value.DimensionKey];

    /// <summary>How many figures have its unit or counted noun too.</summary>
    public int Alike(Mention mention) => _alike[AlikeKey(mention)];

    /// <summary>Reads the mentions of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    public static DocumentMentions Of(TextDocument document, IReadOnlyList<FigureCitation> figures) => Of(document, figures, HouseVocabulary.Empty);

    /// <summary>The same in the words of a house.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    /// <param name="house">The words that it uses for one thing.</param>
    public static DocumentMentions Of(TextDocument document, IReadOnlyList<FigureCitation> figures, HouseVocabulary house)
    {
        using TokenList tokens = Tokenizer.Run(document.Text, document.HasAlignedColumns);
        var reader = new MentionReader(new MentionWords(tokens, figures, house), figures);
        return new DocumentMentions(document, reader.Read(), reader.Opening());
    }

    /// <summary>The same mentions without the years, days and seasons that tell no other time than the document's own.</summary>
    /// <param name="isOwnYear">Whether a year is one of those that the document holds in.</param>
    /// <param name="isOwnDay">Whether a day is.</param>
    public DocumentMentions Without(Func<int, bool> isOwnYear, Func<string, bool> isOwnDay) =>
        new(Document, [.. Mentions.Select(mention => mention.Without(isOwnYear, isOwnDay))], Opening);

    /// <summary>The mentions of this document that share a word with one of another, those with the most weight first.</summary>
    /// <param name="mention">The mention of the other.</param>
    /// <param name="longest">A word that stands at more figures of its dimension than this is not looked up.</param>
    /// <param name="most">The most to give.</param>
    public IEnumerable<int> Sharing(Mention mention, int longest, int most)
    {
        WordPostings postings = _postings ??= Post();
        var weights = new Dictionary<int, int>();
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.Zones[i] == WordZone.Context || postings.Find(mention.Value.DimensionKey, mention.Stems[i]) is not { } posting || posting.Count > longest)
                continue;
            foreach (int other in posting)
                weights[other] = (weights.TryGetValue(other, out int weight) ? weight : 0) + mention.Bits[i];
        }

        return weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => pair.Key).OrderBy(key => key);
    }

    private WordPostings Post()
    {
        var postings = new WordPostings();
        foreach (Mention mention in Mentions)
        {
            for (int i = 0; i < mention.Stems.Length; i++)
            {
                if (mention.Zones[i] != WordZone.Context)
                    postings.Add(mention.Value.DimensionKey, mention.Stems[i], mention.Index);
            }
        }

        return postings;
    }

    private static (int, string?, int, FigureKind) AlikeKey(Mention mention) => (mention.Value.DimensionKey, mention.Value.Unit, mention.Noun, mention.Figure.Kind);

    private static void Increase<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.TryGetValue(key, out int count) ? count + 1 : 1;
}
