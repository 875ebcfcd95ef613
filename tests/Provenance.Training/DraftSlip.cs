namespace Provenance.Training;

/// <summary>What was said of an altered figure.</summary>
/// <param name="Rule">By which rule; null where nothing was said.</param>
/// <param name="IsWarning">Whether it was a warning.</param>
/// <param name="Message">In which words.</param>
internal readonly record struct DraftSlip(string? Rule, bool IsWarning, string? Message);
