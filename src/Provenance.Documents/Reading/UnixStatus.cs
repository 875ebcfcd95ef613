namespace Provenance.Documents.Reading;

/// <summary>What a Unix system knows of a file.</summary>
/// <param name="IsRegular">Whether it is a file in the common sense: no folder, pipe, socket, terminal or other device.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="Permissions">Who may do what, nine bits.</param>
/// <param name="User">The owner.</param>
/// <param name="Group">The owning group.</param>
internal sealed record UnixStatus(bool IsRegular, bool IsFolder, int Permissions, uint User, uint Group);
