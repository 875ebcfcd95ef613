namespace Provenance.Engine.Lexicon.Units;

/// <summary>A prefix of units.</summary>
/// <param name="Letter">What stands for it in a line of the unit table; a blank where no symbol takes it, only names.</param>
/// <param name="Symbols">Symbols, separated by |.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its UCUM code.</param>
/// <param name="Factor">What it multiplies by.</param>
internal sealed record UnitPrefix(char Letter, string Symbols, string Name, string Code, double Factor)
{
    /// <summary>Whether it is a power of 1024, which only units of information take.</summary>
    public bool IsBinary => Letter == 'i';
}
