using System.IO.Compression;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Files;

/// <summary>Files that somebody brings: kept once, as they were, or refused with a sentence.</summary>
public sealed class FileStoreTests
{
    private static readonly byte[] Book = Archive("[Content_Types].xml", "xl/workbook.xml");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_and_equal_bytes_are_kept_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var first = (await StoreAsync(database, @"data\ขอนแก่น.xlsx", Book)).Value!;
        var second = (await StoreAsync(database, "copy.xlsx", Book)).Value!;
        var files = database.Stores.GetRequiredService<IFileStore>();

        Assert.Equal("ขอนแก่น.xlsx", first.Name);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", first.MediaType);
        Assert.Equal(first, await files.FindFileAsync(first.Id, Cancellation));
        Assert.Equal(Book, (await files.LoadContentAsync(second, Cancellation)).ToArray());
        Assert.Equal(["1"], database.Rows("SELECT count(*) || '' FROM file_contents"));
        Assert.Null(await files.FindFileAsync("nothing", Cancellation));
    }

    [Theory]
    [InlineData("a.xlsx", "variable,period\n", "files.not-what-it-says")]
    [InlineData("a.csv", "PK\x03\x04\0\0", "files.not-what-it-says")]
    [InlineData("a.xlsx", "PK\x03\x04\0\0", "files.not-what-it-says")]
    [InlineData("a.csv", "\xFF\xFE\x00\xD8 ", "files.not-what-it-says")]
    [InlineData("a.csv", "\xFF\xFE\x07\x00", "files.not-what-it-says")]
    [InlineData("a.txt", "\x1F\x8B\x08", "files.not-what-it-says")]
    [InlineData("a.pdf", "<html>", "files.not-what-it-says")]
    [InlineData("a.exe", "MZ", "files.unknown-kind")]
    [InlineData("a", "MZ", "files.unknown-kind")]
    [InlineData("a.csv", "", "files.empty")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string content, string code)
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();

        var stored = await StoreAsync(database, name, Encoding.Latin1.GetBytes(content));

        Assert.Equal(code, stored.Refusal?.Code);
        Assert.Empty(database.Rows("SELECT id FROM stored_files"));
    }

    [Fact]
    public async Task An_archive_is_an_office_file_only_with_the_parts_of_one()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var (plain, letter) = (Archive("a.txt"), Archive("[Content_Types].xml", "word/document.xml"));

        Assert.Equal("files.not-what-it-says", (await StoreAsync(database, "a.xlsx", plain)).Refusal?.Code);
        Assert.Equal("files.not-what-it-says", (await StoreAsync(database, "a.docx", plain)).Refusal?.Code);
        Assert.Equal("files.not-what-it-says", (await StoreAsync(database, "a.xlsx", letter)).Refusal?.Code);
        Assert.Null((await StoreAsync(database, "a.docx", letter)).Refusal);
        Assert.Null((await StoreAsync(database, "a.zip", plain)).Refusal);
    }

    [Fact]
    public async Task Text_in_utf_16_is_text()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        byte[] table = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("ขยะ\t12\r\n")];

        Assert.Null((await StoreAsync(database, "a.tsv", table)).Refusal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read_to_its_end()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        using var endless = new Endless();
        var stating = new FileUpload(endless, "a.csv", TemporaryDatabase.KhonKaen, StoredFile.BytesMax + 1);

        Assert.Equal("files.too-large", (await StoreAsync(database, stating)).Refusal?.Code);
        Assert.Equal(0, endless.Given);
        Assert.Equal(
            "files.too-large",
            (await StoreAsync(database, stating with { Length = null })).Refusal?.Code
        );
        Assert.InRange(endless.Given, StoredFile.BytesMax, StoredFile.BytesMax + 1_000_000);
    }

    [Fact]
    public async Task Who_may_not_write_brings_no_file()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        using var content = new MemoryStream(Book);
        var upload = new FileUpload(content, "a.xlsx", TemporaryDatabase.KhonKaen);

        var stored = await UseCase(database).RunAsync(Actor.Public, upload, Cancellation);

        Assert.Equal(RefusalKind.NotFound, stored.Refusal?.Kind);
        Assert.Equal(0, content.Position);
    }

    private static byte[] Archive(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part);
            }
        }

        return bytes.ToArray();
    }

    private static async Task<Result<StoredFile>> StoreAsync(
        TemporaryDatabase database,
        string name,
        byte[] bytes
    )
    {
        using var content = new MemoryStream(bytes);
        return await StoreAsync(database, new FileUpload(content, name, TemporaryDatabase.KhonKaen));
    }

    private static Task<Result<StoredFile>> StoreAsync(TemporaryDatabase database, FileUpload upload) =>
        UseCase(database).RunAsync(Actor.LocalAdministrator, upload, Cancellation);

    private static StoreFile UseCase(TemporaryDatabase database) =>
        new(database.Stores.GetRequiredService<IFileStore>(), TimeProvider.System);

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

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
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
