namespace Provenance.Tool.Editing.Protocol;

/// <summary>A place in a text as the protocol counts: from 0, columns in UTF-16 code units, lines ending at LF, CR LF and CR alone.</summary>
internal readonly record struct EditorPosition(int Line, int Character);
