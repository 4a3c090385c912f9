using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CityBraid.Credits;

namespace CityBraid.Storage;

/// <summary>Keeps the signing key and the last signed root in a folder outside the database.</summary>
/// <remarks>
/// Whoever can rewrite the database but not this folder cannot hide it: the root is taken over all that was
/// posted. The key is made when it is first needed, never for a ledger that is sealed already, and only its
/// owner may read it. Machines that share a database and seal have to share the folder.
/// </remarks>
internal sealed class RootFolder : IRootKeeper, IDisposable
{
    private const string KeyFile = "signing-key.pem";
    private const string RootFile = "last-root.txt";
    private const int NameLength = 16;

    private readonly Lock gate = new();
    private readonly Lazy<string> place;
    private readonly Func<bool> isSealed;
    private ECDsa? key;

    /// <summary>In a folder of choice.</summary>
    public RootFolder(string folder)
        : this(() => folder, () => false) { }

    private RootFolder(Func<string> folder, Func<bool> isSealed)
    {
        place = new(folder);
        this.isSealed = isSealed;
    }

    private string Folder => place.Value;

    /// <summary>In the folder of a database.</summary>
    public static RootFolder Of(Database database) =>
        new(
            () => database.Read(database.Engine.FindLedgerFolder),
            () => database.Read(context => context.CreditSeals.Any())
        );

    public string PublicKey
    {
        get
        {
            lock (gate)
            {
                return Convert.ToBase64String(Key().ExportSubjectPublicKeyInfo());
            }
        }
    }

    public string Sign(string text)
    {
        lock (gate)
        {
            var signature = Key().SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256);
            return Convert.ToBase64String(signature);
        }
    }

    public void Save(SignedRoot root)
    {
        lock (gate)
        {
            if (Find() is { } kept && kept.Size >= root.Size)
            {
                return;
            }

            Directory.CreateDirectory(Folder);
            var fresh = Path.Combine(Folder, $"{RootFile}.{RandomNumberGenerator.GetHexString(NameLength)}");
            WriteToDisk(fresh, $"{root.SignedText}\n{root.Signature}\n");
            File.Move(fresh, Path.Combine(Folder, RootFile), overwrite: true);
        }
    }

    public SignedRoot? Find()
    {
        var path = Path.Combine(Folder, RootFile);
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        return lines switch
        {
            [_, var size, var root, var at, var signature] => new SignedRoot(
                Number(size),
                root,
                InstantText.Read(at),
                signature
            ),
            [_, var size, var root, var at, var previous, var signature] => new SignedRoot(
                Number(size),
                root,
                InstantText.Read(at),
                signature,
                Number(previous)
            ),
            _ => throw new InvalidDataException($"{path} is no saved root."),
        };
    }

    public void Dispose() => key?.Dispose();

    /// <summary>A file that replaces another one has to be whole before it does.</summary>
    private static void WriteToDisk(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private ECDsa Key()
    {
        if (key is not null)
        {
            return key;
        }

        var path = Path.Combine(Folder, KeyFile);
        if (!File.Exists(path))
        {
            if (isSealed())
            {
                throw new DatabaseUnusableException("storage.no-signing-key", path);
            }

            MakeKey(path);
        }

        key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }

    /// <summary>Of two processes that make one at once, the first one's stays.</summary>
    private void MakeKey(string path)
    {
        Directory.CreateDirectory(Folder);
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var fresh = $"{path}.{RandomNumberGenerator.GetHexString(NameLength)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(fresh, Encoding.ASCII, options))
        {
            writer.Write(made.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(fresh, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(fresh);
        }
    }
}
