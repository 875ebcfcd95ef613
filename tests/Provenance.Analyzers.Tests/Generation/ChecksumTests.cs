using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

public class ChecksumTests
{
    private const string Hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    [Fact]
    public void The_debugging_symbols_list_every_source_with_its_hash() =>
        Assert.Equal(("sources/act.txt", Hash), Assert.Single(Documents(new IndexedSource("sources/act.txt", Hash, 1)), document => document.Path.EndsWith(".txt", StringComparison.Ordinal)));

    [Theory]
    [InlineData("a\"b.txt", Hash)]
    [InlineData("a\nb.txt", Hash)]
    [InlineData("a\u2028b.txt", Hash)]
    [InlineData("a.txt", "00ff")]
    public void A_source_that_cannot_be_listed_is_left_out(string path, string hash) =>
        Assert.DoesNotContain(Documents(new IndexedSource(path, hash, 1)), document => document.Path.EndsWith(".txt", StringComparison.Ordinal));

    private static List<(string Path, string Hash)> Documents(IndexedSource source)
    {
        CSharpCompilation compilation = GeneratorRun.Over(new FactIndex([source], [])).CompilesSilently().Output;
        // Symbols are for files with an encoding, which the generated ones have.
        compilation = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[0]);
        using MemoryStream assembly = new(), symbols = new();
        Assert.True(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Debug)).Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success);

        symbols.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(reader.GetDocument).Select(document => (reader.GetString(document.Name), Convert.ToHexStringLower(reader.GetBlobBytes(document.Hash))))];
    }
}
