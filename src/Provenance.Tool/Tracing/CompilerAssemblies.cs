using System.Reflection;
using System.Runtime.Loader;

namespace Provenance.Tool.Tracing;

/// <summary>
/// The compiler as a library, taken from the SDK that builds the project: it understands the language version that the project is written in,
/// and the tool need not carry a compiler of its own.
/// </summary>
internal static class CompilerAssemblies
{
    private static readonly Lock Gate = new();
    private static string? _folder;

    /// <summary>Makes the compiler available; has to be called before a method is entered that names one of its types.</summary>
    /// <exception cref="TraceFailure">The folder holds no compiler.</exception>
    public static void UseFrom(CompilerCall call)
    {
        lock (Gate)
        {
            if (_folder is not null)
                return;
            if (!File.Exists(Path.Combine(call.CompilerFolder, "Microsoft.CodeAnalysis.CSharp.dll")))
                throw new TraceFailure(call.Project, "The SDK that builds the project has no compiler beside it; build it with the .NET SDK 8 or later");
            _folder = call.CompilerFolder;
            AssemblyLoadContext.Default.Resolving += Resolve;
        }
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) != true)
            return null;
        string path = Path.Combine(_folder!, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
