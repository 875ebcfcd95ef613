using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>Counts who says a thing: a document is one voice however often it says it, and so are documents that hold the same sentence.</summary>
internal static class Voices
{
    /// <summary>Code units of the shortest sentence that two writers do not both write by chance.</summary>
    private const int ShortestCopy = 40;

    /// <summary>How many independent voices there are among citations.</summary>
    public static int Count(IReadOnlyList<SourceCitation> citations)
    {
        if (citations.Count == 1)
            return 1;
        var voiceOf = new Dictionary<object, int>();
        var parents = new List<int>();
        foreach (SourceCitation citation in citations)
        {
            int voice = Root(parents, Of(citation.Document, voiceOf, parents));
            string sentence = FoldedText.Of(citation.Document.Text, citation.Sentence);
            if (sentence.Length >= ShortestCopy)
                parents[Root(parents, Of(sentence, voiceOf, parents))] = voice;
        }

        return citations.Select(citation => Root(parents, voiceOf[citation.Document])).Distinct().Count();
    }

    private static int Of(object key, Dictionary<object, int> voiceOf, List<int> parents)
    {
        if (!voiceOf.TryGetValue(key, out int voice))
        {
            voiceOf.Add(key, voice = parents.Count);
            parents.Add(voice);
        }

        return voice;
    }

    private static int Root(List<int> parents, int voice)
    {
        // Halved on the way: a sentence that a thousand documents hold would else make a chain of a thousand.
        while (parents[voice] != voice)
            voice = parents[voice] = parents[parents[voice]];
        return voice;
    }
}
