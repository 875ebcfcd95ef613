using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>What came of a figure, and the source's figure that it was held against; null when none came near.</summary>
internal readonly record struct FigureVerdict(CheckOutcome Outcome, Mention? Source);
