using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps files beside everything else, so that a copy of the database holds them too.</summary>
internal sealed class FileStore(Database database) : IFileStore
{
    public Task AddFileAsync(StoredFile file, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (!await context.FileContents.AnyAsync(row => row.Sha256 == file.Sha256, cancellation))
                {
                    context.FileContents.Add(
                        new FileContentRow
                        {
                            Sha256 = file.Sha256,
                            Size = file.Size,
                            Content = content.ToArray(),
                        }
                    );
                }

                context.StoredFiles.Add(StoredFileRow.Of(file));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<StoredFile?> FindFileAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var found = await (
                from file in context.StoredFiles
                join content in context.FileContents on file.Sha256 equals content.Sha256
                where file.Id == id
                select new { file, content.Size }
            ).SingleOrDefaultAsync(cancellation);
            return found?.file.ToFile(found.Size);
        });

    public Task<IReadOnlyList<StoredFile>> ListFilesAsync(
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var name = workspace?.Value;
        return database.ReadAsync<IReadOnlyList<StoredFile>>(async context =>
        {
            var files =
                from file in context.StoredFiles
                join content in context.FileContents on file.Sha256 equals content.Sha256
                where file.Workspace == name
                orderby file.Id descending
                select new { file, content.Size };
            return [.. from row in await files.ToListAsync(cancellation) select row.file.ToFile(row.Size)];
        });
    }

    public Task<ReadOnlyMemory<byte>> LoadContentAsync(StoredFile file, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (ReadOnlyMemory<byte>)
                await context
                    .FileContents.Where(row => row.Sha256 == file.Sha256)
                    .Select(row => row.Content)
                    .SingleAsync(cancellation)
        );
}
