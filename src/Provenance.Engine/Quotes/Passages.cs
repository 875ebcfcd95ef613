using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Finds words that are quoted without marks, line by line: block quotations and the turns of transcripts.</summary>
internal static class Passages
{
    /// <summary>The passages of a text, by position.</summary>
    public static List<Passage> Find(TokenList tokens)
    {
        var passages = new List<Passage>();
        var blocks = new BlockQuotations(tokens, passages);
        var heads = new TurnHeadReader(tokens);
        Transcript? byColon = null;
        Transcript? byLine = null;
        Landmarks landmarks = tokens.Landmarks;
        for (int i = landmarks.Next(Landmark.Line, 0); i < tokens.Count; i = landmarks.Next(Landmark.Line, i))
        {
            if (blocks.BeginsAt(i))
            {
                i = blocks.Read(i);
                continue;
            }

            if (heads.TryBeforeColon(i, out SpeakerPhrase name, out int first))
                (byColon ??= new Transcript(tokens)).Add(i, name, first);
            else if (heads.TryOwnLine(i, out name, out first))
                (byLine ??= new Transcript(tokens)).Add(i, name, first);
            i++;
        }

        int count = passages.Count;
        byColon?.AppendTo(passages);
        if (passages.Count == count)
            byLine?.AppendTo(passages);
        if (count > 0 && passages.Count > count)
            passages.Sort((a, b) => a.First.CompareTo(b.First));
        return passages;
    }
}
