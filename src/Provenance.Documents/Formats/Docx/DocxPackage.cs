using System.IO.Compression;
using System.Xml;

namespace Provenance.Documents.Formats.Docx;

/// <summary>
/// The parts of a Word document (ECMA-376, part 2). A part is inflated while it is read and never beyond a limit, whatever its
/// header says; nothing is written to disk, and relationships that lead out of the file are not followed.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>The most bytes that are inflated.</summary>
    public const int InflatedLimit = 64 * 1024 * 1024;

    private const int MostEntries = 4096;

    private readonly ZipArchive _archive;
    private long _left = InflatedLimit;

    private DocxPackage(ZipArchive archive) => _archive = archive;

    /// <summary>Opens a package.</summary>
    /// <exception cref="FormatProblemException">It is damaged, or has more entries than a document needs.</exception>
    public static DocxPackage Open(byte[] bytes)
    {
        // Counted by hand: opening the archive makes an object of each.
        if (CountEntries(bytes) > MostEntries)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {MostEntries} entries"));
        try
        {
            return new DocxPackage(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    /// <summary>Whether a ZIP archive is a Word document under another name.</summary>
    public static bool HoldsDocument(byte[] bytes)
    {
        try
        {
            using DocxPackage package = Open(bytes);
            return package._archive.GetEntry("word/document.xml") is not null;
        }
        catch (FormatProblemException)
        {
            return false;
        }
    }

    /// <summary>The name of the part that the package has for a purpose.</summary>
    /// <param name="purpose">The end of the relationship's type.</param>
    /// <param name="usual">The name that it has where the package does not say.</param>
    public string NameOf(string purpose, string usual)
    {
        using XmlReader? relationships = Part("_rels/.rels");
        while (relationships is not null && relationships.Read())
        {
            if (relationships.NodeType == XmlNodeType.Element && relationships.LocalName == "Relationship"
                && relationships.GetAttribute("Type")?.EndsWith(purpose, StringComparison.Ordinal) == true
                && relationships.GetAttribute("TargetMode") != "External"
                && relationships.GetAttribute("Target") is { } target)
                return target.TrimStart('/');
        }

        return usual;
    }

    /// <summary>A part as XML; null when there is none.</summary>
    /// <exception cref="FormatProblemException">It is too large.</exception>
    public XmlReader? Part(string name)
    {
        if (_archive.GetEntry(name) is not { } entry)
            return null;
        if (entry.Length > _left)
            throw TooLarge();
        try
        {
            return XmlReader.Create(new LimitedStream(entry.Open(), () => _left, read => _left -= read), new XmlReaderSettings
            {
                CloseInput = true,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    /// <summary>The problem of a package or a part that cannot be read.</summary>
    public static FormatProblemException Damaged(Exception e) => FormatProblemException.Damaged($"is a damaged Word document: {e.Message.TrimEnd('.')}");

    private static FormatProblemException TooLarge() =>
        FormatProblemException.TooLarge(FormattableString.Invariant($"holds more than {InflatedLimit / (1024 * 1024)} MB when it is unpacked"));

    private static int CountEntries(byte[] bytes)
    {
        ReadOnlySpan<byte> header = [0x50, 0x4B, 0x01, 0x02];
        int count = 0;
        ReadOnlySpan<byte> rest = bytes;
        for (int at = rest.IndexOf(header); at >= 0 && count <= MostEntries; at = rest.IndexOf(header))
        {
            count++;
            rest = rest.Slice(at + header.Length);
        }

        return count;
    }

    /// <summary>A stream that gives what is left of a limit and then an error.</summary>
    private sealed class LimitedStream(Stream inner, Func<long> left, Action<int> took) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = inner.Read(buffer, offset, count);
            if (read > left())
                throw TooLarge();
            took(read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
