using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Provenance.Tool.Tracing;

/// <summary>The generator of the project's own package, apart from the tool's own assemblies of the same names; forgotten when it is disposed.</summary>
/// <param name="paths">The analyzers of the compiler's command line.</param>
internal sealed class GeneratorAssemblies(IEnumerable<string> paths) : AssemblyLoadContext("generators", isCollectible: true), IDisposable
{
    private readonly Dictionary<string, string> _paths = paths.GroupBy(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The generators that make facts; those of others do not change where a fact is used.</summary>
    public IReadOnlyList<ISourceGenerator> Generators() =>
    [
        .. _paths.Where(path => path.Key.Equals("Provenance.Analyzers", StringComparison.OrdinalIgnoreCase) && File.Exists(path.Value))
            .SelectMany(path => Types(LoadFromBytes(path.Value)))
            .Where(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type) && type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
    ];

    /// <inheritdoc/>
    public void Dispose() => Unload();

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) =>
        name.Name is { } simple && !simple.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && _paths.TryGetValue(simple, out string? path) && File.Exists(path)
            ? LoadFromBytes(path)
            : null;

    /// <summary>Not from the file, which a build could not replace while it is loaded.</summary>
    private Assembly LoadFromBytes(string path) => LoadFromStream(new MemoryStream(File.ReadAllBytes(path)));

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }
}
