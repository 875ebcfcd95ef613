namespace Provenance.Tool.Assistants;

/// <summary>Why a call is not answered, in words that tell the caller what to do instead.</summary>
internal sealed class ToolRefusal(string message) : Exception(message);
