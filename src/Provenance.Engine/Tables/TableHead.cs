using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>What the head of a column or the label of a row says.</summary>
/// <param name="Label">Where its words stand, the unit left out.</param>
/// <param name="Unit">The unit that it gives.</param>
internal readonly record struct TableHead(TextSpan Label, HeadUnit Unit);
