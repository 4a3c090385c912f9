using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CityBraid.Credits;

namespace CityBraid.Storage;

/// <summary>Keeps the signing key and the last signed root in a folder outside the database.</summary>
/// <remarks>
/// Whoever can rewrite the database but not this folder cannot hide it: the root is taken over all that was
/// posted. The key is made when it is first needed, and only its owner may read it. Machines that share a
/// database and seal have to share the folder.
/// </remarks>
internal sealed class RootFolder(string folder) : IRootKeeper, IDisposable
{
    private const string KeyFile = "signing-key.pem";
    private const string RootFile = "last-root.txt";
    private const int NameLength = 16;

    private readonly Lock gate = new();
    private ECDsa? key;

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

            Directory.CreateDirectory(folder);
            var fresh = Path.Combine(folder, $"{RootFile}.{RandomNumberGenerator.GetHexString(NameLength)}");
            File.WriteAllText(fresh, $"{root.SignedText}\n{root.Signature}\n");
            File.Move(fresh, Path.Combine(folder, RootFile), overwrite: true);
        }
    }

    public SignedRoot? Find()
    {
        var path = Path.Combine(folder, RootFile);
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

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private ECDsa Key()
    {
        if (key is not null)
        {
            return key;
        }

        var path = Path.Combine(folder, KeyFile);
        if (!File.Exists(path))
        {
            MakeKey(path);
        }

        key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }

    /// <summary>Of two processes that make one at once, the first one's stays.</summary>
    private void MakeKey(string path)
    {
        Directory.CreateDirectory(folder);
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
