using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Tells whether two names clearly mean two persons. Roles ("the minister"), bodies and single unknown words may mean anybody.</summary>
internal sealed class SpeakerComparison
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="speakers">Whom the sources quote.</param>
    public SpeakerComparison(IEnumerable<string> speakers)
    {
        foreach (string speaker in speakers)
        {
            List<string> names = Names(speaker);
            if (names.Count > 0)
                _known.Add(names[names.Count - 1]);
        }
    }

    /// <summary>Whether the two are two persons.</summary>
    public bool Differ(string own, string source)
    {
        List<string> left = Names(own), right = Names(source);
        if (left.Count == 0 || right.Count == 0 || left.Intersect(right, StringComparer.OrdinalIgnoreCase).Any())
            return false;
        return (left.Count >= 2 && right.Count >= 2) || (_known.Contains(left[left.Count - 1]) && right.Count >= 1);
    }

    /// <summary>The words of a person's name; none when it holds a word for a body, or is no name.</summary>
    private static List<string> Names(string speaker)
    {
        var names = new List<string>();
        using TokenList tokens = Tokenizer.Run(speaker);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || !tokens[i].IsCapital)
                continue;
            if (tokens.Is(i, WordClass.OrganisationNoun))
                return [];
            if (!tokens.Is(i, WordClass.Role | WordClass.Honorific | WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun) && tokens[i].Length > 1)
                names.Add(tokens.Word(i));
        }

        return names;
    }
}
