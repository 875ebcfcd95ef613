using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>What the words next to a name tell of its bearer: that it is a place or a firm ("in Upper Dale", "Jane Doe of Roe Brothers"), or a woman ("Doe and her brother").</summary>
internal sealed class PersonSigns
{
    private readonly TokenList _tokens;

    // Hashes of the words: two names that share one lose a sign, and no name costs a string.
    private readonly HashSet<ulong> _openings = [];

    public PersonSigns(TokenList tokens) => _tokens = tokens;

    /// <summary>Notes the first two words of a name of three: "Bay Gate" of "Bay Gate Energy".</summary>
    public void AddName(int name, int end)
    {
        if (end - name > 2 && _tokens[name + 1].Kind == TokenKind.Word && _tokens[end - 1].Kind == TokenKind.Word && GivenNames.GenderOf(_tokens.Span(name)) == Gender.Unknown)
            _openings.Add(HashOf(name));
    }

    /// <summary>Keeps what stands around one mention.</summary>
    /// <param name="person">Its bearer.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="nextOfLast">The token behind the mention before it.</param>
    public void Learn(Person person, in Mention mention, int nextOfLast)
    {
        int before = mention.First - 1;
        bool owns = _tokens[mention.Next].Kind == TokenKind.Clitic;
        if (_tokens[before].Kind == TokenKind.Word && !owns && !person.IsHuman)
            person.IsElsewhere |= PlaceWords.IsLocative(_tokens.Span(before)) || before == nextOfLast && (_tokens.IsLexeme(before, English.Of) || _tokens.IsLexeme(before, English.From) || _tokens.IsLexeme(before, English.At));
        int last = mention.Next - 1;
        person.IsBody |= last == mention.First + 1 && _openings.Count > 0 && _openings.Contains(HashOf(mention.First));
        int owner = _tokens.IsLexeme(mention.Next, English.And) ? mention.Next + 1 : -1;
        if (owner < 0 || _tokens[owner].Kind != TokenKind.Word || PersonWords.GenderOfPronoun(_tokens.Span(owner)) is var gender && gender == Gender.Unknown)
            return;
        person.IsHuman = true;
        if (person.Gender == Gender.Unknown)
            person.Gender = gender;
    }

    /// <summary>A hash of a word and the word behind it (FNV-1a).</summary>
    private ulong HashOf(int first)
    {
        ulong hash = 14695981039346656037;
        for (int i = _tokens[first].Start; i < _tokens[first + 1].End; i++)
            hash = unchecked((hash ^ _tokens.Text[i]) * 1099511628211);
        return hash;
    }
}
