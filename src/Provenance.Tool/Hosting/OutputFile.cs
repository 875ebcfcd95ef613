using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Documents.Writing;

namespace Provenance.Tool.Hosting;

/// <summary>A file that a verb writes: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file; reports what stands in the way.</summary>
    /// <returns>Whether the file holds the text.</returns>
    public static bool Write(string path, ToolHost host, Action<TextWriter> content)
    {
        string full = Path.GetFullPath(path, host.CurrentDirectory);
        try
        {
            using var text = new MemoryStream();
            using (var writer = new StreamWriter(text, ToolHost.Encoding, leaveOpen: true) { NewLine = "\n" })
                content(writer);
            if (!host.FollowsLinks)
                LinkedFolder.Refuse(full, host.CurrentDirectory);
            Store(full, text.ToArray(), host.CurrentDirectory);
            return true;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            host.Report(Problem.Error(ProblemCode.OutputCannotBeWritten, RelativePath.Of(host.CurrentDirectory, full), $"The file cannot be written: {WriteFailure.Reason(e, full)}; mend the folder's permissions, make room, or name another file"));
            return false;
        }
    }

    private static void Store(string full, byte[] content, string folder)
    {
        // A device or a pipe is written through, but for one that lies in the project: nobody may read at its other end. A file is replaced as a whole, wherever it lies, so that nobody reads half of it.
        if (RegularFile.IsDevice(full) && (!LinkPolicy.IsBelow(full, folder) || LinkPolicy.IsBelow(full, "/dev")))
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            stream.Write(content);
            return;
        }

        WholeFile.Write(full, content);
    }
}
