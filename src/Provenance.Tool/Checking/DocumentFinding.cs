using Provenance.Engine.Checking;

namespace Provenance.Tool.Checking;

/// <summary>A finding, and the words of the document that it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Words">The words; empty where it is about none.</param>
internal readonly record struct DocumentFinding(Finding Finding, string Words);
