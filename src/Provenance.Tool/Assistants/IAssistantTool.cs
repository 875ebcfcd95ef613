using System.Text.Json.Nodes;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>One thing that an assistant may ask. It reads and answers, and changes nothing.</summary>
internal interface IAssistantTool
{
    /// <summary>The name that it is called by.</summary>
    string Name { get; }

    /// <summary>Its name for people.</summary>
    string Title { get; }

    /// <summary>What it answers, and when to ask it.</summary>
    string Description { get; }

    /// <summary>What it is given, as a JSON Schema.</summary>
    string InputSchema { get; }

    /// <summary>What it answers, as a JSON Schema.</summary>
    string OutputSchema { get; }

    /// <summary>Answers.</summary>
    /// <exception cref="ToolRefusal">What it was given means nothing, or is too much.</exception>
    JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled);
}
