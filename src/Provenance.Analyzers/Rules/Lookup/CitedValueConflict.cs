namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>A constant that is not what it cites.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Passage">What it cites.</param>
/// <param name="Where">What says otherwise: a clause or the words.</param>
/// <param name="Told">What it says.</param>
/// <param name="Line">The line of the file.</param>
internal sealed record CitedValueConflict(CodeConstant Constant, CitedPassage Passage, string Where, string Told, int Line);
