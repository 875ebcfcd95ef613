namespace Provenance.Tool.Editing.Protocol;

/// <summary>What a command is about.</summary>
/// <param name="Uri">The document that it was chosen in.</param>
/// <param name="Facts">Of <c>provenance.same</c> and <c>provenance.different</c>: facts or citations, as the verbs of the command line name them.</param>
/// <param name="Rule">Of <c>provenance.switchOff</c>: the rule.</param>
/// <param name="Line">Of <c>provenance.switchOff</c>: the line that it is switched off on, from 0.</param>
/// <param name="Reason">Of <c>provenance.switchOff</c>: why, in a person's words.</param>
/// <param name="Position">Where a person is asked for a name: the place.</param>
internal sealed record CommandArgument(string Uri, IReadOnlyList<string>? Facts = null, string? Rule = null, int? Line = null, string? Reason = null, EditorPosition? Position = null);
