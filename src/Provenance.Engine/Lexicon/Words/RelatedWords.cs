namespace Provenance.Engine.Lexicon.Words;

/// <summary>
/// Which words are used for one thing: "staff" for "employees", "blaze" for "fire". Taken from how words are used in news and encyclopaedias
/// (Pennington, Socher and Manning 2014, "GloVe"), and from WordNet (Fellbaum 1998), which tells the sisters of one kind apart: "import" and "export".
/// </summary>
internal static partial class RelatedWords
{
    private static readonly Dictionary<int, (int Stem, WordRelation Relation)[]> Relations = Read();

    /// <summary>The stems that are related to one, in no order that means anything; empty for a stem of the table's none.</summary>
    /// <param name="stem">The stem's hash (<see cref="StemHash"/>).</param>
    public static ReadOnlySpan<(int Stem, WordRelation Relation)> Of(int stem) => Relations.TryGetValue(stem, out (int, WordRelation)[]? related) ? related : default;

    // A line a stem, by alphabet: the stem, then how many lines further on (from the last on from the first again) those stand that are related to it,
    // two digits each: the closest, the close, the near, the sisters.
    private static Dictionary<int, (int, WordRelation)[]> Read()
    {
        var digits = new byte[128];
        for (int i = 0; i < Digits.Length; i++)
            digits[Digits[i]] = (byte)i;
        ReadOnlySpan<byte> table = Table;
        var stems = new List<int>();
        var links = new List<(int From, int Step, WordRelation Relation)>();
        Span<char> word = stackalloc char[64];
        for (int at = 0; at < table.Length;)
        {
            int length = 0;
            while (table[at] is not ((byte)' ' or (byte)'\n'))
                word[length++] = (char)table[at++];
            var relation = WordRelation.Closest;
            while (table[at++] is not (byte)'\n' and byte mark)
            {
                if (mark == (byte)';')
                {
                    relation--;
                }
                else if (mark != (byte)' ')
                {
                    links.Add((stems.Count, digits[mark] * Digits.Length + digits[table[at]], relation));
                    at++;
                }
            }

            stems.Add(StemHash.Of(word.Slice(0, length)));
        }

        var related = new List<(int, WordRelation)>?[stems.Count];
        foreach ((int from, int step, WordRelation relation) in links)
        {
            int to = (from + step) % stems.Count;
            (related[from] ??= []).Add((stems[to], relation));
            (related[to] ??= []).Add((stems[from], relation));
        }

        var relations = new Dictionary<int, (int, WordRelation)[]>(stems.Count);
        for (int i = 0; i < related.Length; i++)
            relations[stems[i]] = [.. related[i] ?? []];
        return relations;
    }
}
