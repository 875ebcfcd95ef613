using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>What the spelling of a unit means where it stands: "in 5 min", "20 degrees on the Celsius scale", "3 ft. wide".</summary>
internal sealed class UnitMeaning
{
    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;

    public UnitMeaning(TokenList tokens) => _tokens = tokens;

    /// <summary>What a spelling means here, or null where nothing speaks for any of its senses.</summary>
    public Unit? Of(Unit found, int i, int next, bool numerator) =>
        found.Senses == null ? found : found.Resolve(UnitEvidence.Around(_tokens, i, next) | (numerator ? Evidence.None : Evidence.Under));

    /// <summary>"on the Celsius scale", behind degrees.</summary>
    public Unit? ScaleNamed(int i) =>
        _tokens.IsLexeme(i, English.On) && _tokens.IsLexeme(i + 1, English.The) && _tokens.IsWord(i + 2) && WordsBesideUnits.IsScale(_tokens.Span(i + 3))
        && _units.FindName(_tokens.Span(i + 2)) is { Dimension: "temperature" } scale ? scale : null;

    /// <summary>Whether a point belongs to the abbreviation before it: text goes on in the same sentence.</summary>
    public bool EndsAbbreviation(int point) => _tokens[point].Length == 1 && !_tokens[point].SpaceBefore && !_tokens[point + 1].StartsSentence && _tokens[point + 1].Length > 0;
}
