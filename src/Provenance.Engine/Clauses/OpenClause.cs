namespace Provenance.Engine.Clauses;

/// <summary>A clause that has not ended yet, and how the list that it is in is labelled.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Wrap">What stands around its label: ( for brackets, ) . ° behind it, a blank for none.</param>
/// <param name="Style">How its list counts.</param>
/// <param name="Level">The level of a heading that its format marks; 0 for a line of the text.</param>
internal sealed record OpenClause(Clause Clause, char Wrap, LabelStyle Style, int Level);
