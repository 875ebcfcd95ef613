namespace Provenance.Tool.Editing.Protocol;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">Right behind its last.</param>
internal readonly record struct EditorRange(EditorPosition Start, EditorPosition End)
{
    /// <summary>Whether a place of the text is in it, or right behind it.</summary>
    public bool Holds(EditorPosition position) => Compare(Start, position) <= 0 && Compare(position, End) <= 0;

    /// <summary>Whether another stretch touches it.</summary>
    public bool Touches(EditorRange other) => Compare(Start, other.End) <= 0 && Compare(other.Start, End) <= 0;

    private static int Compare(EditorPosition left, EditorPosition right) => left.Line != right.Line ? left.Line.CompareTo(right.Line) : left.Character.CompareTo(right.Character);
}
