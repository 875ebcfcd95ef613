namespace Provenance.Tool.Editing;

/// <summary>An edit that is not made, and why, in words for the one who asked.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class EditRefused(string message) : Exception(message);
