using System.Buffers.Binary;
using System.Numerics;

namespace IctReferenceFramework.Text;

/// <summary>
/// SHA-256 (FIPS 180-4). The one of .NET asks for OpenSSL on Linux and ends the process where there is none, as in a
/// container that holds nothing but the tool. Here it names things and keeps no secrets.
/// </summary>
internal static class Sha256
{
    private const int Block = 64;

    private static readonly uint[] Rounds = [.. Primes(Block).Select(prime => Fraction(Math.Cbrt(prime)))];
    private static readonly uint[] Start = [.. Primes(8).Select(prime => Fraction(Math.Sqrt(prime)))];

    /// <summary>The 32 bytes of the digest.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        uint[] state = [.. Start];
        var whole = content.Length / Block * Block;
        for (var at = 0; at < whole; at += Block)
        {
            Take(content.Slice(at, Block), state);
        }

        // The rest, a one, zeros, and the length in bits.
        var left = content[whole..];
        Span<byte> end = stackalloc byte[left.Length + 9 > Block ? 2 * Block : Block];
        end.Clear();
        left.CopyTo(end);
        end[left.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(end[^8..], content.Length * 8L);
        for (var at = 0; at < end.Length; at += Block)
        {
            Take(end.Slice(at, Block), state);
        }

        var digest = new byte[32];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * 4), state[i]);
        }

        return digest;
    }

    private static void Take(ReadOnlySpan<byte> block, uint[] state)
    {
        Span<uint> words = stackalloc uint[Block];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        }

        for (var i = 16; i < Block; i++)
        {
            words[i] = words[i - 16] + Mixed(words[i - 15], 7, 18, words[i - 15] >> 3) + words[i - 7]
                + Mixed(words[i - 2], 17, 19, words[i - 2] >> 10);
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < Block; i++)
        {
            var first = h + Mixed(e, 6, 11, BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Rounds[i]
                + words[i];
            var second = Mixed(a, 2, 13, BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        uint[] mixed = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] += mixed[i];
        }
    }

    private static uint Mixed(uint value, int one, int two, uint third) =>
        BitOperations.RotateRight(value, one) ^ BitOperations.RotateRight(value, two) ^ third;

    // The first 32 bits of the fraction: how the standard makes its constants.
    private static uint Fraction(double root) => (uint)((root - Math.Floor(root)) * 4294967296.0);

    private static IEnumerable<int> Primes(int count) => Enumerable.Range(2, 400)
        .Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0)).Take(count);
}
