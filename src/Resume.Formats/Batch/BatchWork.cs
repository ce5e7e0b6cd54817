using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>Something else than compiling that is done with a source of a batch.</summary>
internal delegate CompilationResult BatchWork(SourceFile source, CompileOptions options, CancellationToken cancellationToken);
